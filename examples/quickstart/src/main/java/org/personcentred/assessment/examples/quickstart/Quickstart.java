package org.personcentred.assessment.examples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.FormPage;
import org.personcentred.assessment.render.OutcomePage;
import org.personcentred.assessment.render.Stylesheet;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Scorer;

/** Lists the shipped assessments, asks their questions, shows what the answers come to. It keeps nothing. */
public final class Quickstart {
    private static final int MOST_BYTES = 1_000_000;
    private static final String HEADERS = """
            Content-Type: text/%s; charset=utf-8
            Content-Security-Policy: default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
            frame-ancestors 'none'
            Referrer-Policy: no-referrer
            X-Content-Type-Options: nosniff
            Cache-Control: no-store""";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="%3$s"></head>
            <body class="pca-page"><main class="pca-main"><h1 class="pca-title">%1$s</h1>%2$s</main></body></html>""";
    private static final String LINK = "<h2><a class='pca-link' href='%1$s'>%2$s</a></h2><p>%3$s</p>"
            + "<p><a class='pca-link' href='%1$s?reader=practitioner'>%2$s, for a practitioner</a></p>";
    private final TreeMap<String, Assessment> assessments = new TreeMap<>();
    private final TreeMap<String, FormPage> forms = new TreeMap<>();

    /** Serves on 127.0.0.1; {@code --port N} chooses the port, and 0 any that is free. */
    public static void main(String[] arguments) throws IOException {
        if (!String.join(" ", arguments).matches("(--port [0-9]{1,5})?")) {
            System.err.println("Usage: quickstart [--port N]");
            System.exit(2);
        }
        HttpServer server = start(arguments.length == 0 ? 8080 : Integer.parseInt(arguments[1]));
        System.out.println("Ready: http://127.0.0.1:" + server.getAddress().getPort() + "/ (Ctrl-C ends it)");
    }

    static HttpServer start(int port) throws IOException {
        Quickstart quickstart = new Quickstart();
        for (ShippedAssessments.Shipped each : ShippedAssessments.newest()) {
            Assessment assessment = ShippedAssessments.load(each.id());
            quickstart.assessments.put("/" + each.id(), assessment);
            quickstart.forms.put("/" + each.id(), FormPage.of(assessment));
        }
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", quickstart::handle);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
        return server;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Assessment assessment = assessments.get(path);
        if (assessment != null && exchange.getRequestMethod().equals("POST")) {
            answers(exchange, assessment, forms.get(path));
        } else if (assessment == null && !path.equals("/") && !path.equals(Stylesheet.ADDRESS)) {
            page(exchange, 404, "Page not found", "<p>Nothing is at this address.</p>");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Allow", assessment == null ? "GET" : "GET, POST");
            page(exchange, 405, "Not possible", "<p>Only a form can be sent, and only to its own address.</p>");
        } else if (assessment != null) {
            send(exchange, 200, "html", forms.get(path).toHtml());
        } else if (path.equals("/")) {
            page(exchange, 200, "Assessments", list());
        } else {
            send(exchange, 200, "css", Stylesheet.css());
        }
    }

    private static void answers(HttpExchange exchange, Assessment assessment, FormPage form) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            page(exchange, 413, "Too much was sent", "<p>Answers can be up to 1 MB. These were not read.</p>");
            return;
        }
        Submission submission = Submission.ofFormBody(assessment, body).completedOn(LocalDate.now());
        Checked<Response> checked = ResponseChecker.check(submission);
        String html = checked instanceof Checked.Valid<Response> valid && submission.hasSeen(valid.warnings())
                ? OutcomePage.of(Scorer.score(valid.value())).toHtml()
                : form.with(submission, checked.problems()).toHtml();
        boolean practitioner = String.valueOf(exchange.getRequestURI()).endsWith("?reader=practitioner");
        if (practitioner && checked instanceof Checked.Valid<Response> read && submission.hasSeen(read.warnings())) {
            html = OutcomePage.of(Scorer.score(read.value()))
                    .audience(Audience.PRACTITIONER)
                    .toHtml();
        }
        send(exchange, checked.problems().stream().anyMatch(each -> each.isError()) ? 422 : 200, "html", html);
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        assessments.forEach((path, each) -> list.append(LINK.formatted(
                path, words(each.title()), words(each.about().purpose().orElse(each.title())))));
        return list.toString();
    }

    private static String words(Text text) {
        return text.to(Audience.PERSON).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void page(HttpExchange exchange, int status, String title, String html) throws IOException {
        send(exchange, status, "html", PAGE.formatted(title, html, Stylesheet.ADDRESS));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            HEADERS.formatted(type).lines().forEach(each -> headers.set(each.split(": ")[0], each.split(": ")[1]));
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush(); // closing waits for the rest of a body that is too long
        }
    }
}
