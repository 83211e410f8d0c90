package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.FormPage;
import org.personcentred.assessment.render.OutcomePage;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

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

    @ParameterizedTest
    @MethodSource("shipped")
    void every_form_and_every_outcome_says_who_holds_the_rights_and_what_they_allow(Assessment assessment) {
        Licence licence = assessment.licence();
        List<String> owed = Stream.concat(
                        Stream.of(licence.holder(), licence.grant().to(Audience.PERSON)),
                        licence.acknowledge().stream())
                .map(ShippedContentTest::escaped)
                .toList();

        assertThat(FormPage.of(assessment).toHtml()).contains(owed);
        assertThat(OutcomePage.of(nothingAnswered(assessment)).toHtml()).contains(owed);
    }

    static Stream<Assessment> shipped() {
        return ShippedAssessments.all().stream().map(one -> ShippedAssessments.load(one.id(), one.version()));
    }

    private static Outcome nothingAnswered(Assessment assessment) {
        Submission blank = Submission.ofForm(assessment, Map.of()).completedOn(LocalDate.of(2026, 11, 23));
        return Scorer.score(((Checked.Valid<Response>) ResponseChecker.check(blank)).value());
    }

    /** As words stand in a page. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String[] with(String... words) {
        List<String> shipped = ShippedAssessments.all().stream()
                .map(one -> one.id() + "@" + one.version())
                .toList();
        return Stream.concat(Stream.of(words), shipped.stream()).toArray(String[]::new);
    }
}
