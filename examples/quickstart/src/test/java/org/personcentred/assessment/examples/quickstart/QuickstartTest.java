package org.personcentred.assessment.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.Stylesheet;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What the host does with a request, whatever is asked in it. */
class QuickstartTest {
    static Stream<String> assessments() {
        return ShippedAssessments.newest().stream().map(shipped -> "/" + shipped.id());
    }

    static Stream<Served> everyKindOfPage() {
        return Stream.of(
                Host.get("/"),
                Host.get("/phq-9"),
                Host.get("/nothing"),
                Host.get(Stylesheet.ADDRESS),
                Host.post("/", ""),
                Host.post("/phq-9", ""),
                Host.post("/phq-9", "q1=often"),
                Host.post("/phq-9", "q1=" + "x".repeat(1_000_000)));
    }

    @Test
    void it_is_one_file_of_at_most_130_lines() throws IOException {
        Path source = Path.of("src/main/java/org/personcentred/assessment/examples/quickstart/Quickstart.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(130);
    }

    @Test
    void the_list_names_every_shipped_assessment_and_links_to_it() {
        Served list = Host.get("/");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.words()).isEqualTo("Assessments\nAssessments\n" + titlesAndPurposes());
        assertThat(assessments()).allSatisfy(path -> assertThat(list.body()).contains("href='" + path + "'"));
    }

    private static String titlesAndPurposes() {
        return ShippedAssessments.newest().stream()
                .map(shipped -> ShippedAssessments.load(shipped.id()))
                .flatMap(assessment -> {
                    String title = assessment.title().to(Audience.PERSON);
                    String purpose = assessment.about().purpose().orElseThrow().to(Audience.PERSON);
                    return Stream.of(title, purpose, title + ", for a practitioner");
                })
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void each_has_a_form_and_an_empty_form_can_be_sent(String path) {
        assertThat(Host.get(path).status()).isEqualTo(200);
        assertThat(Host.get(path).body()).contains("<form class=\"pca-form\" method=\"post\" action=\"#\" novalidate>");
        assertThat(Host.post(path, "").status()).isEqualTo(200);
    }

    @Test
    void the_style_sheet_is_the_library_s() {
        Served css = Host.get(Stylesheet.ADDRESS);

        assertThat(css.headers()).containsEntry("content-type", "text/css; charset=utf-8");
        assertThat(css.body()).isEqualTo(Stylesheet.css());
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void every_answer_forbids_scripts_frames_sniffing_referrers_and_storing(Served served) {
        assertThat(served.headers())
                .containsEntry(
                        "content-security-policy",
                        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(served.headers().get("content-type")).endsWith("; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/phq-9/", "/phq-9/1.0.0", "/PHQ-9", "/..%2fphq-9", "/favicon.ico"})
    void an_unknown_address_is_404(String path) {
        assertThat(Host.get(path).status()).isEqualTo(404);
        assertThat(Host.post(path, "q1=not_at_all").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE"})
    void another_method_is_405_and_the_answer_says_which_there_are(String method) {
        Served served = Host.send(method, "/phq-9", new byte[0]);

        assertThat(served.status()).isEqualTo(405);
        assertThat(served.headers()).containsEntry("allow", "GET, POST");
    }

    @Test
    void only_forms_take_a_post() {
        assertThat(Host.post("/", "").status()).isEqualTo(405);
        assertThat(Host.post("/", "").headers()).containsEntry("allow", "GET");
        assertThat(Host.post(Stylesheet.ADDRESS, "").status()).isEqualTo(405);
    }

    @Test
    void a_body_of_a_megabyte_is_read_and_one_byte_more_is_413() {
        String megabyte = "q1=".concat("x".repeat(999_997));

        assertThat(Host.post("/phq-9", megabyte).status()).isEqualTo(422);
        assertThat(Host.post("/phq-9", megabyte + "x").status()).isEqualTo(413);
    }

    @Test
    void a_body_without_an_end_is_not_read_to_its_end() throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);

        try (Socket socket = new Socket("127.0.0.1", Host.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /phq-9 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            // 16 chunks are more than a megabyte; no last chunk ever follows
            for (int sent = 0; sent < 16; sent++) {
                out.write(chunk);
            }
            out.flush();
            InputStream in = socket.getInputStream();
            String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(status).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void it_listens_to_this_machine_only() throws IOException {
        assertThat(Quickstart.start(0).getAddress().getAddress().isLoopbackAddress())
                .isTrue();
    }
}
