package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Item.Wording;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.definition.Licence.Rights;
import org.personcentred.assessment.definition.Option;

/** What the licence record of each shipped assessment says, and that what is shipped keeps to it. */
class LicenceRecordTest {
    /** The day this was last looked at; the check of the command says it by today's. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Assessment> shipped() {
        return AllShipped.assessments();
    }

    static Stream<Assessment> ofClassB() {
        return shipped().filter(one -> one.licence().rights() == Rights.B);
    }

    static Stream<Assessment> ofClassC() {
        return shipped().filter(one -> one.licence().rights() == Rights.C);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_record_says_who_holds_what_they_allow_where_and_when_that_was_read_and_how_sure_we_are(
            Assessment assessment) {
        Licence licence = assessment.licence();

        assertThat(licence.holder()).isNotBlank();
        assertThat(licence.grant().to(Audience.PERSON)).hasSizeGreaterThan(15);
        assertThat(licence.source()).isPresent();
        assertThat(licence.confidence()).isPresent();
        assertThat(LocalDate.parse(licence.checked())).isBetween(TODAY.minusYears(2), TODAY);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_review_is_due_on_a_day_to_come_and_nobody_is_said_to_have_signed_off(Assessment assessment) {
        assertThat(assessment.review())
                .hasValueSatisfying(
                        review -> assertThat(LocalDate.parse(review.by())).isAfter(TODAY))
                .hasValueSatisfying(review -> assertThat(review.signOff()).isEqualTo("pending"));
    }

    /** Words to the letter need a grant for all to use, and class B or C is there because there is none. */
    @ParameterizedTest
    @MethodSource("shipped")
    void every_question_says_whose_words_it_has_and_only_class_a_has_those_of_the_instrument(Assessment assessment) {
        Set<Wording> may = assessment.licence().rights() == Rights.A
                ? Set.of(Wording.VERBATIM, Wording.OWN)
                : Set.of(Wording.OWN, Wording.PARAPHRASE, Wording.SLOT);

        assertThat(questions(assessment))
                .allSatisfy(
                        item -> assertThat(item.wording()).as(item.id().name()).isPresent());
        assertThat(questions(assessment).map(item -> item.wording().orElseThrow()))
                .isSubsetOf(may);
    }

    @ParameterizedTest
    @MethodSource("ofClassB")
    void a_slot_has_no_more_than_its_number(Assessment assessment) {
        assertThat(questions(assessment).filter(item -> item.wording().orElseThrow() == Wording.SLOT))
                .allSatisfy(slot -> {
                    assertThat(slot.ask().to(Audience.PERSON)).matches("Item \\d+ of \\d+");
                    assertThat(labels(slot)).allMatch(label -> label.matches("\\d+"));
                });
    }

    @ParameterizedTest
    @MethodSource("ofClassC")
    void of_an_instrument_that_may_not_be_shipped_only_its_result_is_asked_for(Assessment assessment) {
        List<Item> questions = questions(assessment).toList();

        assertThat(questions).hasSizeBetween(1, 3).allSatisfy(item -> {
            assertThat(item.ask().to(Audience.PERSON)).matches("(What did|What was|Which) .{1,60}\\?");
            assertThat(item.type().options()).isEmpty();
        });
        assertThat(assessment.scores().values()).allMatch(score -> score.entered());
        assertThat(assessment.scores().values().stream()
                        .flatMap(score -> score.bands().stream())
                        .map(LicenceRecordTest::label))
                .allMatch(label -> label.matches("\\d+ to \\d+|Low|Medium|High"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_words_of_a_licensee_are_shipped(Assessment assessment) {
        String folder = assessment.id() + "/" + assessment.version() + "/text/licensed.yaml";

        assertThat(assessment.licensed()).isEmpty();
        assertThat(ShippedAssessments.class.getResource(folder)).isNull();
    }

    /** Of the assessment itself: one within it has a record of its own. */
    private static Stream<Item> questions(Assessment assessment) {
        return assessment.items().stream()
                .filter(Item::isQuestion)
                .filter(item -> !(item.type() instanceof ItemType.Instrument));
    }

    private static List<String> labels(Item item) {
        return item.type().options().stream()
                .map(Option::label)
                .map(label -> label.to(Audience.PERSON))
                .toList();
    }

    private static String label(Band band) {
        return band.label().to(Audience.PERSON);
    }
}
