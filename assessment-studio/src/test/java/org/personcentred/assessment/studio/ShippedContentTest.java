package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What an author would be told about the assessments that are shipped. */
class ShippedContentTest {

    @Test
    void a_strict_check_of_all_that_is_shipped_finds_only_what_is_still_to_be_verified() {
        Ran ran = Ran.assess(with("check", "--strict"));

        assertThat(ran.out().lines()).isNotEmpty().allMatch(line -> line.contains(": warning TO_VERIFY: "));
        assertThat(ran.err()).contains(ShippedAssessments.all().size() + " definitions: 0 errors");
    }

    @Test
    void every_worked_case_of_all_that_is_shipped_passes() {
        Ran ran = Ran.assess(with("test"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).contains(" passed, 0 failed");
    }

    private static String[] with(String... words) {
        List<String> shipped = ShippedAssessments.all().stream()
                .map(one -> one.id() + "@" + one.version())
                .toList();
        return Stream.concat(Stream.of(words), shipped.stream()).toArray(String[]::new);
    }
}
