package org.personcentred.assessment.studio.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Help;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.definition.Strength;

/** A part that is added to the model is compared too: this test fails until somebody has said what its change means. */
class ComparedPartsTest {
    private static final Map<Class<? extends Record>, String> COMPARED = Map.ofEntries(
            Map.entry(
                    Item.class,
                    "id ask help asked required by mayBe type points ifNotAsked wording purpose entry evidence"),
            Map.entry(Help.class, "hint why how easyRead"),
            Map.entry(Option.class, "id label hint points means exclusive"),
            Map.entry(Section.class, "id title intro when by skippable items"),
            Map.entry(Coverage.class, "id title components minimum evidence"),
            Map.entry(CrossCheck.class, "must say refuses"),
            Map.entry(Parameter.class, "name title value allowed unit evidence toVerify"),
            Map.entry(
                    Score.class,
                    "id title formula direction range unit places banding change caveats showTo entered evidence"),
            Map.entry(Band.class, "id label stretch over"),
            Map.entry(Decision.class, "id title rules otherwise notEnough caveats showTo evidence"),
            Map.entry(Strength.class, "id when say showTo"),
            Map.entry(Finding.class, "id when urgency title ask actions showTo evidence"),
            Map.entry(Action.class, "id label owner by when atOnce showTo evidence"));

    @Test
    void every_part_of_the_model_is_compared() {
        COMPARED.forEach((type, parts) ->
                assertThat(parts(type)).as(type.getSimpleName()).isEqualTo(List.of(parts.split(" "))));
    }

    private static List<String> parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void a_bump_is_the_first_number_that_is_raised() {
        assertThat(Bump.between("1.0.0", "2.0.0")).isEqualTo(Bump.MAJOR);
        assertThat(Bump.between("1.0.9", "1.1.0")).isEqualTo(Bump.MINOR);
        assertThat(Bump.between("1.1.9", "1.1.10")).isEqualTo(Bump.PATCH);
        assertThat(Bump.between("1.1.1", "1.1.1")).isEqualTo(Bump.NONE);
        assertThat(Bump.between("2.0.0", "1.9.9")).isEqualTo(Bump.NONE);
    }
}
