package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.personcentred.assessment.problem.Checked;

/** Whatever stands where a formula should, the reader says something and never throws. */
class HostileFormulaProperties {
    private static final List<String> PIECES = List.of(
            "q1",
            "q1..q4",
            "falls",
            "walk",
            "aids",
            "it",
            "total",
            "cut",
            "severe",
            "'often'",
            "'",
            "\"",
            "(",
            ")",
            ",",
            "+",
            "-",
            "*",
            "/",
            "^",
            "=",
            "!=",
            "<",
            ">=",
            " and ",
            " or ",
            " not ",
            " in ",
            "count(",
            "if(",
            "sum(",
            "points(",
            "any(",
            "reason(",
            "band(",
            "round(",
            "includes(",
            "1",
            "0.5",
            "true",
            "\n",
            "é",
            "\uD800",
            "😀");

    @Property(tries = 5000)
    void no_text_makes_the_reader_throw(@ForAll @StringLength(max = 200) String text) {
        assertThat(read(text)).isNotNull();
    }

    @Property(tries = 5000)
    void nothing_that_is_nearly_a_formula_makes_it_throw(@ForAll("nearly") String text) {
        assertThat(read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> nearly() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(40)
                .map(pieces -> pieces.stream().collect(Collectors.joining()));
    }

    @Example
    void the_longest_chains_are_read_worked_out_and_written_down() {
        for (String link : List.of("+1", "-falls", "*2", " or severe", " and q1='often'", ">1", "^2", "..q2")) {
            String start = link.startsWith(" ") ? "severe" : "falls";
            String chain = start + link.repeat((FormulaReader.LONGEST - start.length()) / link.length());
            assertThat(read(chain)).as(link).isNotNull();
        }
    }

    @Example
    void the_deepest_nests_are_read_or_refused() {
        for (String open : List.of("(", "-", "not ", "abs(", "if(", "if(1>", "count(", "any(", "sum(q1,", "q1 in (")) {
            assertThat(read(open.repeat(FormulaReader.LONGEST / open.length())))
                    .as(open)
                    .isNotNull();
            assertThat(read(open.repeat(30) + "falls" + ")".repeat(30)))
                    .as(open)
                    .isNotNull();
        }
    }

    private static List<Object> read(String formula) {
        Checked<Condition> condition = FallsNames.READER.condition(formula, FallsNames.HERE);
        Checked<Expression> number = FallsNames.READER.expression(formula, FallsNames.HERE);
        if (condition instanceof Checked.Valid<Condition> valid) {
            return List.of(Notation.of(valid.value()), References.of(valid.value()));
        }
        if (number instanceof Checked.Valid<Expression> valid) {
            return List.of(Notation.of(valid.value()), References.of(valid.value()));
        }
        return List.of(condition.problems(), number.problems());
    }
}
