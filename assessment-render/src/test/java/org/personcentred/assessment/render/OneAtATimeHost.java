package org.personcentred.assessment.render;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.scoring.Scorer;

/** The smallest host of a journey: it keeps one draft, as JSON, and sends the reader on to the page a post leads to. */
final class OneAtATimeHost {
    private final Journey journey;
    private final HttpServer server;
    private volatile String kept;

    OneAtATimeHost(Journey journey) {
        this.journey = journey;
        this.kept = Draft.of(journey.assessment()).toJson();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/form";
    }

    /** What it keeps. */
    String kept() {
        return kept;
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(Stylesheet.ADDRESS)) {
            send(exchange, 200, "text/css", Stylesheet.css());
        } else if (exchange.getRequestMethod().equals("GET")) {
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
            send(exchange, 200, "text/html", page(journey.open(draft(), query.replaceFirst("^_page=", ""))));
        } else {
            posted(exchange, journey.post(draft(), exchange.getRequestBody().readAllBytes()));
        }
    }

    private void posted(HttpExchange exchange, Visit visit) throws IOException {
        kept = visit.draft().toJson();
        if (visit.response().isPresent()) {
            String outcome =
                    OutcomePage.of(Scorer.score(visit.response().get())).toHtml();
            send(exchange, 200, "text/html", outcome);
        } else if (visit.canBeOpened() && !visit.hasErrors()) {
            exchange.getResponseHeaders().set("Location", "/form?" + FieldNames.PAGE + "=" + visit.page());
            send(exchange, 303, "text/html", "");
        } else {
            send(exchange, visit.hasErrors() ? 422 : 200, "text/html", page(visit));
        }
    }

    private Draft draft() {
        return ((Checked.Valid<Draft>) Draft.ofJson(kept.getBytes(StandardCharsets.UTF_8))).value();
    }

    private static String page(Visit visit) {
        return JourneyPage.of(visit).action("/form").toHtml();
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", Browser.POLICY);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
