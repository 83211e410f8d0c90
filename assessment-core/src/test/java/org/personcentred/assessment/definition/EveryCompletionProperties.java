package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;

/**
 * The law of this library: what is said of a form that is not filled in yet stays true however it is filled in. It is
 * tried on made-up forms by filling in what is open in every way there is.
 */
class EveryCompletionProperties {
    /** The same forms on every build; another number looks at others. 14,000 of each law were looked at before it was set. */
    private static final String SEED = "20261122";

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void a_verdict_stays_so_however_the_open_items_are_answered(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            SoftAssertions.assertSoftly(softly -> {
                for (String what : List.of("b", "c", "d", "named", "found")) {
                    Verdict now = verdict(assessment, filled, what);
                    if (!now.isOpen()) {
                        softly.assertThat(each(filled, later -> verdict(assessment, later, what)))
                                .as("whether %s holds", what)
                                .containsOnly(now);
                    }
                }
            });
        }
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void a_known_value_stays_so_however_the_open_items_are_answered(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            for (String score : assessment.scores().keySet()) {
                Value now = plain(score(assessment, filled, score).value());
                if (!(now instanceof Value.Missing)) {
                    assertThat(each(
                                    filled,
                                    later -> plain(
                                            score(assessment, later, score).value())))
                            .as("the value of %s", score)
                            .containsOnly(now);
                }
            }
        }
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void nothing_comes_about_that_was_not_said_to_be_possible(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            for (String score : assessment.scores().keySet()) {
                Possible possible = score(assessment, filled, score).possible();
                Set<Value> values =
                        each(filled, later -> score(assessment, later, score).value());
                boolean readsAnswers = values.removeIf(value -> readsTheAnswerBehindAReason(value, filled));
                assertThat(values).as("%s within %s", score, possible).allSatisfy(value -> within(possible, value));
                if (possible.exact() && !possible.numbers().isEmpty() && !readsAnswers) {
                    assertThat(values.stream()
                                    .flatMap(value -> value.number().stream())
                                    .map(BigDecimal::stripTrailingZeros))
                            .as("the ends of %s, said to be exact", score)
                            .contains(
                                    possible.numbers().lowest().stripTrailingZeros(),
                                    possible.numbers().highest().stripTrailingZeros());
                }
            }
        }
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void what_a_definition_is_proved_over_holds_everything_that_comes_about(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            Facts before = Facts.whateverIsSaid(assessment);

            for (Score score : assessment.scores().values()) {
                Possible possible = score.formula().accept(new Bounds(before));
                Value value = score(assessment, filled, score.id()).value();
                if (!(value instanceof Value.Missing)) {
                    within(possible, value);
                }
            }
        }
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void a_decision_that_is_settled_stays_so_however_the_open_items_are_answered(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            Ruling now = filled.facts(assessment).ruling("ruled");
            Set<Optional<String>> later = each(
                    filled,
                    completion -> completion.facts(assessment).ruling("ruled").result());

            if (now.result().isPresent()) {
                assertThat(later).containsOnly(now.result());
            }
            assertThat(later.stream().flatMap(Optional::stream)).isSubsetOf(now.possible());
        }
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void a_band_that_is_settled_stays_so_however_the_open_items_are_answered(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            Banding now = filled.facts(assessment).banding("total");
            Set<Banding> later =
                    each(filled, completion -> completion.facts(assessment).banding("total"));

            if (now.band().isPresent()) {
                assertThat(later).extracting(Banding::band).containsOnly(now.band());
            }
            assertThat(later).allSatisfy(band -> assertThat(now.possible()).containsAll(band.possible()));
        }
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void what_is_open_names_only_items_that_are_open_and_at_least_one(
            @ForAll SmallForm form, @ForAll @Size(8) List<Filled> fillings) {
        Assessment assessment = form.assessment();

        for (Filled filled : fillings) {
            Set<ItemId> open = filled.open();
            open.addAll(filled.saidNotToApply());

            for (String score : assessment.scores().keySet()) {
                if (score(assessment, filled, score).value() instanceof Value.Missing missing) {
                    assertThat(missing.items()).isNotEmpty().isSubsetOf(open);
                }
            }
            assertThat(filled.facts(assessment).ruling("ruled").open()).isSubsetOf(open);
            assertThat(verdict(assessment, filled, "found").open()).isSubsetOf(open);
        }
    }

    /**
     * A reason with points has no answer, so that what reads the answer and not the points stays open; and so does what
     * is worked out of what was said not to apply.
     */
    private static boolean readsTheAnswerBehindAReason(Value value, Filled filled) {
        return value instanceof Value.Missing missing
                && missing.items().stream()
                        .allMatch(item -> Filled.SCORED.containsKey(item.name())
                                || filled.saidNotToApply().contains(item));
    }

    private static Verdict verdict(Assessment assessment, Filled filled, String what) {
        Facts facts = filled.facts(assessment);
        return switch (what) {
            case "named" -> facts.named("named").verdict();
            case "found" -> facts.judge(assessment.findings().get(0).when()).verdict();
            default -> facts.asked(assessment.item(new ItemId(what)).orElseThrow());
        };
    }

    private static Fact score(Assessment assessment, Filled filled, String score) {
        return filled.facts(assessment).score(score);
    }

    private static <T> Set<T> each(Filled filled, Function<Filled, T> find) {
        return filled.completions().stream().map(find).collect(Collectors.toSet());
    }

    /** Numbers of one size are one number, and one reason to have none is as good as another. */
    private static Value plain(Value value) {
        if (value instanceof Value.Known known) {
            return Value.of(known.value().stripTrailingZeros());
        }
        return value instanceof Value.Undefined ? new Value.Undefined("") : value;
    }

    private static void within(Possible possible, Value value) {
        if (value instanceof Value.NotApplicable) {
            assertThat(possible.mayNotApply()).as("may not apply").isTrue();
        } else if (value instanceof Value.Undefined) {
            assertThat(possible.mayBeUndefined()).as("may be undefined").isTrue();
        } else {
            BigDecimal number =
                    value.number().orElseThrow(() -> new AssertionError("every item is answered, and still " + value));
            Assertions.assertThat(holds(possible.numbers(), number))
                    .as("%s is in %s", number, possible.numbers())
                    .isTrue();
        }
    }

    private static boolean holds(Numbers numbers, BigDecimal number) {
        return numbers instanceof Numbers.Listed listed
                ? listed.values().stream().anyMatch(one -> one.compareTo(number) == 0)
                : numbers.lowest().compareTo(number) <= 0 && number.compareTo(numbers.highest()) <= 0;
    }
}
