package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;

/**
 * The law of {@link EveryCompletionProperties} where a total has a rule for what is missing: questions may then stay
 * open for good. A value that such a rule gives counts as known although answers may change it (decision 14), so that
 * nothing is asked of what rests on one. Answers that would be refused do not come about.
 */
class EveryPolicyProperties {
    private static final String SEED = "20261122";
    private static final List<String> SCORES = List.of("total", "made");

    @Property(seed = SEED, tries = 120, edgeCases = EdgeCasesMode.NONE)
    @Domain(PartsForms.class)
    void nothing_comes_about_that_was_not_said_to_be_possible(
            @ForAll PartsForm form, @ForAll @Size(8) List<PartsFilled> fillings) {
        Assessment assessment = form.assessment();

        for (PartsFilled filled : asked(form, fillings)) {
            Facts now = filled.facts(assessment);
            List<Facts> later = later(form, filled);
            for (String score : SCORES) {
                Possible possible = now.score(score).possible();
                Set<Value> values =
                        later.stream().map(way -> way.score(score).value()).collect(Collectors.toSet());
                assertThat(values)
                        .as("%s within %s in %s", score, possible, filled)
                        .allMatch(value -> isWithin(possible, value));
                if (possible.exact() && !saysWhatCounts(form, filled) && !filled.saysWhatDoesNotApply()) {
                    assertThat(numbers(values))
                            .as("%s in %s, said to be exact", score, filled)
                            .containsAll(told(possible));
                }
            }
        }
    }

    @Property(seed = SEED, tries = 120, edgeCases = EdgeCasesMode.NONE)
    @Domain(PartsForms.class)
    void what_is_said_stays_so_however_the_open_questions_are_answered(
            @ForAll PartsForm form, @ForAll @Size(8) List<PartsFilled> fillings) {
        Assessment assessment = form.assessment();

        for (PartsFilled filled : asked(form, fillings)) {
            Facts now = filled.facts(assessment);
            Verdict told = now.named("told").verdict();
            Value made = plain(now.score("made").value());
            List<Facts> later = later(form, filled);
            if (!told.isOpen()) {
                assertThat(later)
                        .as("told in %s", filled)
                        .extracting(way -> way.named("told").verdict())
                        .containsOnly(told);
            }
            if (!(made instanceof Value.Missing)) {
                assertThat(later)
                        .as("made in %s", filled)
                        .extracting(way -> plain(way.score("made").value()))
                        .containsOnly(made);
            }
        }
    }

    @Property(seed = SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Domain(PartsForms.class)
    void what_a_definition_is_proved_over_holds_everything_that_comes_about(@ForAll PartsForm form) {
        Assessment assessment = form.assessment();
        Facts before = Facts.whateverIsSaid(assessment);

        List<Facts> all = PartsFilled.all().stream()
                .map(filled -> filled.facts(assessment))
                .filter(facts -> !form.refuses(facts))
                .toList();

        for (String score : SCORES) {
            Possible possible =
                    Splitting.possible(assessment.scores().get(score).formula(), before);
            Set<Value> values =
                    all.stream().map(facts -> plain(facts.score(score).value())).collect(Collectors.toSet());
            assertThat(values).as("%s within %s", score, possible).allMatch(value -> isWithin(possible, value));
            if (possible.exact()) {
                assertThat(numbers(values)).as("%s, said to be exact", score).containsAll(told(possible));
            }
        }
    }

    /** Those that are not refused, and whose total is not known by its rule while something is open. */
    private static List<PartsFilled> asked(PartsForm form, List<PartsFilled> fillings) {
        Assessment assessment = form.assessment();
        return fillings.stream()
                .filter(filled -> !form.refuses(filled.facts(assessment)))
                .filter(filled -> !filled.isOpen(form.counting())
                        || !(filled.facts(assessment).score("total").value() instanceof Value.Known))
                .toList();
    }

    private static List<Facts> later(PartsForm form, PartsFilled filled) {
        Assessment assessment = form.assessment();
        return filled.later(form.counting()).stream()
                .map(way -> way.facts(assessment))
                .filter(facts -> !form.refuses(facts))
                .toList();
    }

    /** A reason that counts something has no answer, so that what reads the answer and not the points stays open. */
    private static boolean saysWhatCounts(PartsForm form, PartsFilled filled) {
        return filled.said().entrySet().stream()
                .anyMatch(said ->
                        form.counting().getOrDefault(said.getKey(), Set.of()).contains(said.getValue()));
    }

    private static Value plain(Value value) {
        if (value instanceof Value.Known known) {
            return Value.of(known.value().stripTrailingZeros());
        }
        return value instanceof Value.Undefined ? new Value.Undefined("") : value;
    }

    private static List<BigDecimal> numbers(Collection<Value> values) {
        return values.stream()
                .flatMap(value -> value.number().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** Every number that is listed, or else both ends. */
    private static List<BigDecimal> told(Possible possible) {
        Stream<BigDecimal> told = possible.numbers() instanceof Numbers.Listed listed
                ? listed.values().stream()
                : Stream.of(possible.numbers().lowest(), possible.numbers().highest());
        return told.map(BigDecimal::stripTrailingZeros).toList();
    }

    private static boolean isWithin(Possible possible, Value value) {
        if (value instanceof Value.Known known) {
            return holds(possible.numbers(), known.value());
        }
        return value instanceof Value.Missing
                || (value instanceof Value.NotApplicable ? possible.mayNotApply() : possible.mayBeUndefined());
    }

    private static boolean holds(Numbers numbers, BigDecimal number) {
        return numbers instanceof Numbers.Listed listed
                ? listed.values().stream().anyMatch(one -> one.compareTo(number) == 0)
                : numbers.spans(number);
    }
}
