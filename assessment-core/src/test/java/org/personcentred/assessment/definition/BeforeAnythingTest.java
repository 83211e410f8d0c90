package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.problem.Checked;

/**
 * What is possible before anything is answered, where numbers are too many to list: their ends, with the places that
 * a number between them can have. {@code n/a} and {@code no value} say what else it can come to, and {@code about} that
 * the ends may not be reached.
 */
class BeforeAnythingTest {
    private static final Map<String, String> POSSIBLE = Map.ofEntries(
            Map.entry("w", "-5.0 to 300.0"),
            Map.entry("w + 1.25", "-3.75 to 301.25"),
            Map.entry("-w", "-300.0 to 5.0"),
            Map.entry("abs(w)", "about 0.0 to 300.0"),
            Map.entry("w ^ 2", "about 0.00 to 90000.00"),
            Map.entry("w ^ 3", "-125.000 to 27000000.000"),
            Map.entry("abs(v)", "20.0 to 300.0"),
            Map.entry("v ^ 2", "400.00 to 90000.00"),
            Map.entry("abs(-v)", "20.0 to 300.0"),
            Map.entry("1 / v", "0.0033333333 to 0.0500000000"),
            Map.entry("1 / w", "about -10.0000000000 to 10.0000000000, no value"),
            Map.entry("if(w > 0, 1 / w, 0)", "about 0.0000000000 to 10.0000000000"),
            Map.entry("if(w = 0, 0, 1 / w)", "about -10.0000000000 to 10.0000000000"),
            Map.entry("if(w = 1, 0, 1 / w)", "about -10.0000000000 to 10.0000000000, no value"),
            Map.entry("if(w > 0 and v > 0, 1 / w, 0)", "about 0.0000000000 to 10.0000000000"),
            Map.entry("if(not (w <= 0 or v > 50), 1 / w, 0)", "about 0.0000000000 to 10.0000000000"),
            Map.entry("sqrt(v)", "4.4721359550 to 17.3205080757"),
            Map.entry("sqrt(w)", "about 0.0000000000 to 17.3205080757, no value"),
            Map.entry("round(v, 0)", "20 to 300"),
            Map.entry("w * v", "-1500.00 to 90000.00"),
            Map.entry("w - w", "about -305.0 to 305.0"),
            Map.entry("(v * 999999999999999) ^ 3", "about -beyond to beyond, no value"),
            Map.entry("mean(w, v)", "7.5000000000 to 300.0000000000"),
            Map.entry("if(w > 5, 1, 0)", "0, 1"),
            Map.entry("if(w = 5, 1, 0)", "about 0, 1"),
            Map.entry("if(w != 5, 1, 0)", "about 0, 1"),
            Map.entry("if(w >= 301, 1, 0)", "0"),
            Map.entry("if(v < 20, 1, 0)", "0"),
            Map.entry("if(v <= 20, 1, 0)", "0, 1"),
            Map.entry("if(answered(w), 1, 0)", "0, 1"),
            Map.entry("if(reason(w) = 'declined', 1, 0)", "0, 1"),
            Map.entry("if(not answered(w), 1, 0)", "0, 1"),
            Map.entry("if(answered(w) and v > 30, 1, 0)", "about 0, 1"),
            Map.entry("if(any_known(w > 5, v > 30), 1, 0)", "about 0, 1"),
            Map.entry("if(1 / w > 0, 1, 0)", "about 0, 1, no value"),
            Map.entry("lookup(worth, w)", "1, 2, n/a"),
            Map.entry("lookup(worth, v)", "2, n/a"),
            Map.entry("u", "about -5.0 to 300.0, n/a"),
            Map.entry("count(u > 0, v > 30)", "about 0, 1, 2"),
            Map.entry("with_v", "-5.0 to 300.0, n/a"),
            Map.entry("unless_v", "-5.0 to 300.0, no value"),
            Map.entry("scaled", "3 to 21"),
            Map.entry("treated", "-9, 1, 7"),
            Map.entry("treated + 1", "-8, 2, 8"),
            Map.entry("total", "3 to 21"));

    private static final String DEFINITION = """
            format: 1
            id: before
            version: 1.0.0
            title: Before
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            evidence:
              us: {cite: Made up for a test}
            options:
              some: [{id: one, label: One, points: 1}, {id: seven, label: Seven, points: 7}]
            tables:
              worth:
                keys: [by]
                noRow: Nothing is known of this
                rows: [{by: -10 to 15.0, value: 1}, {by: 15.1 to 100.0, value: 2}]
            sections:
              - id: only
                title: Only
                items:
                  - {id: w, ask: W, type: number, min: -5, max: 300, decimals: 1}
                  - {id: v, ask: V, type: number, min: 20, max: 300, decimals: 1}
                  - {id: u, ask: U, type: number, min: -5, max: 300, decimals: 1, when: "v > 30"}
                  - {id: q1, ask: Q, type: choice, options: some}
                  - {id: q2, ask: Q, type: choice, options: some}
                  - {id: q3, ask: Q, type: choice, options: some}
            scores:
              - {id: with_v, title: T, formula: w, when: v > 30}
              - {id: unless_v, title: T, formula: w, unless: {when: v > 30, say: No}}
              - {id: total, title: T, sum: q1..q3}
              - {id: scaled, title: T, sum: q1..q3, missing: {prorate: {atLeast: 1, round: down}, evidence: [us]}}
              - {id: treated, title: T, sum: q1, missing: {treat_as: -9, evidence: [us]}}
            """;

    static Stream<Arguments> formulas() {
        Assessment form = form(POSSIBLE.keySet().stream().sorted().toList());
        Facts before = Facts.beforeAnything(form);
        return IntStream.range(0, POSSIBLE.size()).mapToObj(index -> {
            String formula = POSSIBLE.keySet().stream().sorted().toList().get(index);
            Possible possible = form.scores().get("n" + index).formula().accept(new Bounds(before));
            return Arguments.of(formula, told(possible), POSSIBLE.get(formula));
        });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("formulas")
    void a_formula_can_come_to(String formula, String told, String expected) {
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Possible possible) {
        return (possible.exact() ? "" : "about ")
                + numbers(possible.numbers())
                + (possible.mayNotApply() ? ", n/a" : "")
                + (possible.mayBeUndefined() ? ", no value" : "");
    }

    private static String numbers(Numbers numbers) {
        if (numbers instanceof Numbers.Listed listed && listed.values().size() < 4) {
            return listed.values().stream().map(NumberText::write).collect(Collectors.joining(", "));
        }
        return numbers instanceof Numbers.Listed
                ? NumberText.write(numbers.lowest()) + " to " + NumberText.write(numbers.highest())
                : end(numbers.lowest(), numbers.places()) + " to " + end(numbers.highest(), numbers.places());
    }

    private static String end(BigDecimal end, int places) {
        return end.precision() - end.scale() > 40
                ? (end.signum() < 0 ? "-" : "") + "beyond"
                : end.setScale(Math.max(places, 0)).toPlainString();
    }

    private static Assessment form(List<String> formulas) {
        String scores = IntStream.range(0, formulas.size())
                .mapToObj(index -> "  - {id: n%d, title: N, formula: \"%s\"}\n".formatted(index, formulas.get(index)))
                .collect(Collectors.joining());
        byte[] bytes = (DEFINITION + scores).getBytes(StandardCharsets.UTF_8);
        Checked<Node> tree = DocumentReader.yaml("before.yaml", bytes, Limits.forDefinition());
        assertThat(tree.problems()).isEmpty();
        Compilation compilation = new Compilation(
                new Definition("before.yaml", ((Checked.Valid<Node>) tree).value(), Map.of()), Map.of());
        assertThat(compilation.problems().stream()
                        .map(problem -> problem.code() + problem.parameters())
                        .filter(code -> code.startsWith("FORMULA") || code.contains("UNKNOWN")))
                .isEmpty();
        return compilation.assessment();
    }
}
