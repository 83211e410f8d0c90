package org.personcentred.assessment.examples.quickstart;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The quickstart, really served, on a free port of its own; one for all tests. */
final class Host {
    private static final HttpServer SERVER = started();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Host() {}

    private static HttpServer started() {
        try {
            return Quickstart.start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int port() {
        return SERVER.getAddress().getPort();
    }

    static URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    static Served get(String path) {
        return send("GET", path, new byte[0]);
    }

    static Served post(String path, String body) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    static Served send(String method, String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        try {
            return Served.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the host answered", e);
        }
    }
}
