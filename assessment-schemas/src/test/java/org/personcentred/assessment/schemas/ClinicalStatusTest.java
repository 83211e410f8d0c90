package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Evidence;
import org.personcentred.assessment.definition.Parameter;

/** What was never checked is never presented as checked. {@code -Dstatus.write=true} writes the page anew. */
class ClinicalStatusTest {
    private static final Path PAGE = Path.of("../docs/clinical-status.md");
    private static final Pattern NOT_READ_ITSELF =
            Pattern.compile("(?i)quoted|summarised|secondary|memory|second hand|not at its publisher|read through");
    private static final Pattern UNCERTAIN = Pattern.compile("## To verify[^\n]*\n(.*?)\n## ", Pattern.DOTALL);

    static Stream<Assessment> shipped() {
        return AllShipped.assessments();
    }

    @Test
    void the_page_says_what_the_definitions_say() throws IOException {
        String page = ClinicalStatusPage.written();
        if (Boolean.getBoolean("status.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("-Dstatus.write=true writes it anew")
                .isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_source_that_was_not_read_itself_is_marked_as_to_be_verified(Assessment assessment) {
        assertThat(assessment.evidence().values())
                .filteredOn(source -> NOT_READ_ITSELF.matcher(source.cite()).find())
                .allMatch(Evidence::toVerify);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_to_be_verified_is_named_in_the_file_beside_the_definition(Assessment assessment) {
        String source = source(assessment);

        assertThat(source).contains("**Clinical sign-off: pending.**");
        Stream<String> marked = Stream.concat(
                assessment.evidence().values().stream()
                        .filter(Evidence::toVerify)
                        .map(Evidence::key),
                assessment.parameters().values().stream()
                        .filter(Parameter::toVerify)
                        .map(Parameter::name));
        assertThat(marked).allSatisfy(name -> assertThat(uncertain(source)).contains(name));
    }

    private static String uncertain(String source) {
        return UNCERTAIN
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String source(Assessment assessment) {
        String path = assessment.id() + "/" + assessment.version() + "/source.md";
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
