package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.answer.ItemId;

class VerdictTest {
    private static final ItemId Q1 = new ItemId("q1");
    private static final ItemId Q2 = new ItemId("q2");

    @ParameterizedTest(name = "can hold: {0}, can fail: {1}, may never be said: {2}")
    @CsvSource({
        "true,  true,  false, NOT_DETERMINED",
        "true,  false, false, MET",
        "false, true,  false, NOT_MET",
        "false, false, false, NOT_MET",
        "true,  true,  true,  NOT_DETERMINED",
        "true,  false, true,  NOT_DETERMINED",
        "false, true,  true,  NOT_DETERMINED",
        "false, false, true,  NOT_DETERMINED"
    })
    void it_is_settled_where_only_one_outcome_is_possible(
            boolean canHold, boolean canFail, boolean mayStayOpen, Verdict.Truth truth) {
        Verdict verdict = Verdict.among(canHold, canFail, mayStayOpen, Set.of(Q1));

        boolean open = truth == Verdict.Truth.NOT_DETERMINED;
        assertThat(verdict).isEqualTo(new Verdict(truth, open ? Set.of(Q1) : Set.of(), mayStayOpen));
    }

    @Test
    void what_no_item_can_settle_stays_open_for_ever() {
        assertThat(Verdict.open(Set.of(), false).mayStayOpen()).isTrue();
        assertThat(Verdict.open(Set.of(Q1), false).mayStayOpen()).isFalse();
        assertThat(Verdict.open(Set.of(Q1), true).mayStayOpen()).isTrue();
    }

    @Test
    void two_open_verdicts_are_settled_by_the_items_of_both() {
        Verdict one = Verdict.open(Set.of(Q1), false);

        assertThat(one.openLike(Verdict.open(Set.of(Q2), false))).isEqualTo(Verdict.open(Set.of(Q1, Q2), false));
        assertThat(one.openLike(Verdict.open(Set.of(Q2), true))).isEqualTo(Verdict.open(Set.of(Q1, Q2), true));
        assertThat(Verdict.open(Set.of(Q2), true).openLike(one)).isEqualTo(Verdict.open(Set.of(Q1, Q2), true));
        assertThat(Verdict.MET.openLike(one)).isEqualTo(one);
    }

    @Test
    void each_question_about_it_has_one_answer() {
        assertThat(asked(Verdict.MET)).isEqualTo("met, may be met");
        assertThat(asked(Verdict.NOT_MET)).isEqualTo("not met");
        assertThat(asked(Verdict.open(Set.of(Q1), false))).isEqualTo("open, may be met");
        assertThat(Verdict.of(true)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(false)).isEqualTo(Verdict.NOT_MET);
    }

    private static String asked(Verdict verdict) {
        return (verdict.isMet() ? "met" : "")
                + (verdict.isNotMet() ? "not met" : "")
                + (verdict.isOpen() ? "open" : "")
                + (verdict.mayBeMet() ? ", may be met" : "");
    }

    @Test
    void the_opposite_of_what_is_open_is_open() {
        Verdict open = Verdict.open(Set.of(Q1), false);

        assertThat(open.negated()).isEqualTo(open);
        assertThat(Verdict.MET.negated()).isEqualTo(Verdict.NOT_MET);
        assertThat(Verdict.NOT_MET.negated()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.Truth.class,
            names = {"MET", "NOT_MET"})
    void a_settled_verdict_that_waits_for_something_cannot_be(Verdict.Truth truth) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict(truth, Set.of(Q1), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict(truth, Set.of(), true));
    }

    @ParameterizedTest
    @CsvSource({"MET, met", "NOT_MET, not_met", "NOT_DETERMINED, not_determined"})
    void outcomes_have_a_word_for_it(Verdict.Truth truth, String word) {
        assertThat(truth.word()).isEqualTo(word);
    }
}
