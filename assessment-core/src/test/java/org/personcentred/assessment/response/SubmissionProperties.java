package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.response.Forms.VISIT;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.personcentred.assessment.problem.Checked;

/** Laws of submissions, whatever is submitted. */
class SubmissionProperties {
    /** Values that mean something somewhere, and some that mean nothing anywhere. */
    private static final Arbitrary<String> VALUES = Arbitraries.of(
            "",
            " ",
            "yes",
            "no",
            "_declined",
            "_unable.unsafe",
            "unknown",
            "unable.unsafe",
            "1",
            "2",
            "0.5",
            "1,5",
            "366",
            "1e9",
            "home",
            "nothing",
            "strength",
            "3",
            "March",
            "مارس",
            "١٫٥",
            "1950",
            "2027",
            "29",
            "Words.\r\n🙂",
            "\u0000",
            "\uD800");

    @Property(tries = 10_000)
    void arbitrary_bytes_never_throw(@ForAll byte[] bytes) {
        assertThat(ResponseChecker.check(Submission.ofJson(VISIT, bytes))).isNotNull();
        assertThat(ResponseChecker.check(Submission.ofFormBody(VISIT, bytes))).isNotNull();
    }

    @Property(tries = 10_000)
    void arbitrary_texts_never_throw_and_the_same_input_gives_the_same_problems(
            @ForAll("fields") Map<String, List<String>> fields) {
        Checked<Response> once = ResponseChecker.check(Submission.ofForm(VISIT, fields));
        Checked<Response> again = ResponseChecker.check(Submission.ofForm(VISIT, new TreeMap<>(fields)));

        assertThat(once.problems()).isEqualTo(again.problems());
    }

    @Property(tries = 10_000)
    void a_body_and_its_decoded_fields_are_the_same_submission(@ForAll("fields") Map<String, List<String>> fields) {
        Map<String, List<String>> sendable = new TreeMap<>();
        fields.forEach((name, values) -> sendable.put(
                name, values.stream().filter(value -> !value.equals("\uD800")).toList()));
        Checked<Response> decoded = ResponseChecker.check(Submission.ofForm(VISIT, sendable));
        Checked<Response> body = ResponseChecker.check(Submission.ofFormBody(VISIT, body(sendable)));

        assertThat(body.map(ResponseJson::write)).isEqualTo(decoded.map(ResponseJson::write));
    }

    @Property(tries = 10_000)
    void reading_what_was_written_gives_the_same_response(@ForAll("fields") Map<String, List<String>> fields) {
        if (ResponseChecker.check(Submission.ofForm(VISIT, fields)) instanceof Checked.Valid<Response> valid) {
            String written = ResponseJson.write(valid.value());
            Checked<Response> again = ResponseChecker.check(Submission.ofJson(VISIT, written.getBytes(UTF_8)));

            assertThat(again).isInstanceOf(Checked.Valid.class);
            assertThat(((Checked.Valid<Response>) again).value()).satisfies(response -> {
                assertThat(ResponseJson.write(response)).isEqualTo(written);
                assertThat(response.answers()).isEqualTo(valid.value().answers());
                assertThat(response.unanswered()).isEqualTo(valid.value().unanswered());
            });
        }
    }

    @Property(tries = 10_000)
    void a_form_and_the_response_it_gives_are_twins(@ForAll("fields") Map<String, List<String>> fields) {
        Submission form = Submission.ofForm(VISIT, fields);
        if (ResponseChecker.check(form) instanceof Checked.Valid<Response> valid) {
            Submission json =
                    Submission.ofJson(VISIT, ResponseJson.write(valid.value()).getBytes(UTF_8));
            Map<String, List<String>> typedAnew = new TreeMap<>();
            VISIT.items()
                    .forEach(item -> json.entered(item)
                            .typed()
                            .forEach((part, values) -> typedAnew.put(FieldNames.of(item, part), values)));

            assertThat(ResponseChecker.check(Submission.ofForm(VISIT, typedAnew))
                            .map(ResponseJson::write))
                    .isEqualTo(ResponseChecker.check(json).map(ResponseJson::write));
        }
    }

    @Provide
    Arbitrary<Map<String, List<String>>> fields() {
        List<String> names = new ArrayList<>();
        VISIT.items().forEach(item -> {
            FieldNames.parts(item.type()).forEach(part -> names.add(FieldNames.of(item, part)));
            names.add(FieldNames.of(item, FieldNames.REASON));
            names.add(FieldNames.of(item, FieldNames.COMMENT));
        });
        names.removeIf(name -> name.startsWith("welcome") || name.startsWith("consent") || name.startsWith("born"));
        Arbitrary<Map<String, List<String>>> some = Arbitraries.maps(
                        Arbitraries.of(names), VALUES.list().ofMinSize(1).ofMaxSize(2))
                .ofMaxSize(5);
        return some.map(fields -> {
            Map<String, List<String>> all = new TreeMap<>(fields);
            all.put("consent", List.of("yes"));
            return all;
        });
    }

    private static byte[] body(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
    }
}
