package org.personcentred.assessment.render;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.scoring.Scorer;

/** The smallest host of a journey: it keeps one draft, as JSON, and sends the reader on to the page a post leads to. */
final class OneAtATimeHost {
    private final Assessment assessment;
    private final LocalDate today;
    private final HttpServer server;
    private volatile @Nullable String kept;

    OneAtATimeHost(Assessment assessment, LocalDate today) {
        this.assessment = assessment;
        this.today = today;
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
        return String.valueOf(kept);
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(Stylesheet.ADDRESS)) {
            send(exchange, 200, "text/css", Stylesheet.css());
        } else if (exchange.getRequestMethod().equals("GET")) {
            Visit visit = journey().open(draft(), parameter(exchange, "_page"));
            send(exchange, 200, "text/html", page(visit));
        } else {
            posted(exchange, journey().post(draft(), exchange.getRequestBody().readAllBytes()));
        }
    }

    private Journey journey() {
        return Journey.of(assessment).completedOn(today);
    }

    private Draft draft() {
        if (kept == null) {
            return Draft.of(assessment);
        }
        Checked<Draft> read = Draft.ofJson(kept.getBytes(StandardCharsets.UTF_8));
        if (read instanceof Checked.Valid<Draft> valid) {
            return valid.value();
        }
        throw new IllegalStateException("this is no draft any more: " + read.problems());
    }

    /** What a query says of a name; null where it says nothing, as in most frameworks. */
    private static @Nullable String parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getQuery();
        return query != null && query.startsWith(name + "=") ? query.substring(name.length() + 1) : null;
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

    private static String page(Visit visit) {
        return JourneyPage.of(visit).toHtml();
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
