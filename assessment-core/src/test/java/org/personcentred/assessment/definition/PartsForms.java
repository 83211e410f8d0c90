package org.personcentred.assessment.definition;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Makes up forms whose total has a rule for what is missing, and half-filled answers to them. */
final class PartsForms extends DomainContextBase {
    private static final List<String> REASONS =
            List.of("", "points: [{reason: unable, points: 2}]", "points: [{reason: not_applicable, points: 1}]");

    private static final List<String> GATES = List.of(
            "",
            "",
            "when: \"q1 = 'some'\"",
            "when: \"q1 = 'some'\"\nifNotAsked: {points: 0}",
            "when: \"points(q2) >= 1\"\nifNotAsked: {points: 5}",
            "when: \"points(q2) < 4\"");

    private static final List<String> BUTS = List.of(
            "",
            "but: {q2: {reason: unknown, points: -1}}, ",
            "but: {q1: {reason: declined, points: 5}, q3: {reason: unable, points: 0}}, ",
            "but: {q2: {points: 7}}, ");

    private static final List<String> RULES = List.of(
            "",
            "prorate: {atLeast: 1, round: none}, ",
            "prorate: {atLeast: 2, round: up}, ",
            "prorate: {atLeast: 3, round: half_even}, ",
            "prorate: {atLeast: 3, round: none}, ",
            "treat_as: 4, ");

    private static final List<String> AROUND = List.of(
            "",
            "",
            "",
            "when: \"q1 = 'some'\"",
            "when: \"points(q4) > 0\"",
            "unless: {when: \"q1 = 'some'\", say: No}",
            "round: {places: 0, mode: up}");

    private static final List<String> CHECKS =
            List.of("", "", "points(q1) <= points(q2)", "q4 < 2 or q1 = 'some'", "q4 >= points(q3)", "q3 != 'unclear'");

    private static final SmallForms.Words WORDS = new SmallForms.Words(
            List.of("1", "2", "points(q1)", "points(q2)", "points(q3)", "q4", "total", "total"),
            List.of(
                    "q1 = 'some'",
                    "q2 != 'no'",
                    "q3 = 'unclear'",
                    "q3 in ('some', 'more')",
                    "points(q3) >= 1",
                    "total > 2",
                    "total >= 4",
                    "total < 6"));

    @Provide
    Arbitrary<PartsForm> forms() {
        Arbitrary<String> policy = Combinators.combine(Arbitraries.of(RULES), Arbitraries.of(BUTS))
                .as((rule, but) -> (rule + but).isEmpty() ? "" : "missing: {" + rule + but + "evidence: [us]}");
        return Combinators.combine(
                        Arbitraries.of(REASONS),
                        Arbitraries.of(GATES),
                        policy,
                        Arbitraries.of(AROUND),
                        SmallForms.number(WORDS, 2),
                        Arbitraries.of(CHECKS),
                        SmallForms.condition(WORDS, 2))
                .as(PartsForm::new);
    }

    @Provide
    Arbitrary<PartsFilled> filled() {
        return Combinators.combine(PartsFilled.QUESTIONS.stream()
                        .map(question -> Arbitraries.of(PartsFilled.states(question)))
                        .toList())
                .as(PartsFilled::of);
    }
}
