package org.personcentred.assessment.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** A plan as JSON comes back as it went, and what is none is refused with the place and all that is wrong. */
class PlanJsonTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/contracts/plan.example.json");
    private static final String DIGEST = "0".repeat(64);

    private static String example() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_example_is_read_and_written_as_it_is() {
        Plan plan = ((Checked.Valid<Plan>) Plan.ofJson(example().getBytes(UTF_8))).value();

        assertThat(plan.items().get(0).who()).contains("Amina Yusuf");
        assertThat(plan.items().get(1).agreed()).isEqualTo(Agreed.NOT_DISCUSSED);
        assertThat(plan.toJson()).isEqualTo(example().replaceAll("\n *", "").replace("\": ", "\":"));
    }

    @Property
    void a_plan_comes_back_as_it_went(@ForAll("plans") Plan plan) {
        assertThat(Plan.ofJson(plan.toJson().getBytes(UTF_8))).isEqualTo(new Checked.Valid<>(plan, List.of()));
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.of(
                        LocalDate.of(2026, 11, 23), LocalDate.of(2028, 2, 29), LocalDate.of(2026, 12, 31))
                .optional();
        Arbitrary<String> words =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(20);
        Arbitrary<PlanItem> items = Combinators.combine(
                        Arbitraries.of("mood", "tug.slow"),
                        Arbitraries.of("walk", "rest").optional(),
                        words,
                        words.optional(),
                        days,
                        Arbitraries.of(Agreed.class),
                        Arbitraries.of(Progress.class),
                        days)
                .as((finding, action, what, who, by, agreed, state, again) ->
                        new PlanItem(finding, action, what, Optional.of("person"), who, by, agreed, who, state, again));
        return Combinators.combine(items.list().ofMaxSize(5), days)
                .as((list, again) ->
                        new Plan("falls-check", "1.0.0", DIGEST, DIGEST, LocalDate.of(2026, 11, 23), list, again));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "agreed": "yes"         | "agreed": "perhaps"     | SHAPE_NOT_ONE_OF
                    "state": "doing"        | "state": "sleeping"     | SHAPE_NOT_ONE_OF
                    "by": "2026-11-22"      | "by": "22.11.2026"      | SHAPE_PATTERN
                    "by": "2026-11-22"      | "by": "2026-02-30"      | PLAN_NO_SUCH_DAY
                    "agreedOn"              | "agreedDay"             | SHAPE_REQUIRED
                    """)
    void what_is_no_plan_is_refused(String right, String wrong, String code) {
        Checked<Plan> read = Plan.ofJson(example().replaceFirst(right, wrong).getBytes(UTF_8));

        assertThat(read).isInstanceOf(Checked.Invalid.class);
        assertThat(read.problems().stream().map(Problem::code)).contains(code);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_agreed_to_and_neither_done_nor_stopped_is_under_way(Progress state) {
        for (Agreed agreed : Agreed.values()) {
            PlanItem item = new PlanItem(
                    "mood",
                    Optional.empty(),
                    "Walk",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    agreed,
                    Optional.empty(),
                    state,
                    Optional.empty());

            assertThat(item.isUnderWay())
                    .isEqualTo(agreed == Agreed.YES && (state == Progress.TO_DO || state == Progress.DOING));
        }
    }
}
