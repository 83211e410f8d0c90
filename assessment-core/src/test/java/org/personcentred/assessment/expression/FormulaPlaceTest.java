package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.problem.Problem;

/** Where a mistake stands: its line, with a caret under the place. And how far a formula may go on. */
class FormulaPlaceTest {

    @Test
    void of_several_lines_the_one_with_the_mistake_is_shown() {
        assertThat(shown("falls +\nfals +\ntotal")).isEqualTo("fals +\n^");
        assertThat(shown("fals +\ntotal")).isEqualTo("fals +\n^");
        assertThat(shown("falls +\n  fals")).isEqualTo("  fals\n  ^");
        assertThat(shown("falls +\n")).isEqualTo("\n^");
        assertThat(shown("x\n+ falls")).isEqualTo("x\n^");
        assertThat(shown("\n")).isEqualTo("\n^");
    }

    @Test
    void a_long_line_is_cut_60_before_the_place_and_40_after_it() {
        String before = "falls + ".repeat(9);
        String after = " + falls".repeat(9);

        assertThat(shown(before + "fals" + after))
                .isEqualTo(before.substring(12) + "fals" + after.substring(0, 36) + "\n" + " ".repeat(60) + "^");
    }

    @Test
    void a_chain_has_at_most_100_links() {
        assertThat(codes(chain(" + ", 101))).isEmpty();
        assertThat(codes(chain(" + ", 102))).containsExactly("FORMULA_CHAIN_LONG");
        assertThat(codes(chain(" * ", 101))).isEmpty();
        assertThat(codes(chain(" * ", 102))).containsExactly("FORMULA_CHAIN_LONG");
    }

    @Test
    void brackets_go_at_most_64_deep_and_one_after_the_other_as_often_as_one_likes() {
        assertThat(codes("(".repeat(64) + "1" + ")".repeat(64))).isEmpty();
        assertThat(codes("(".repeat(65) + "1" + ")".repeat(65))).containsExactly("FORMULA_TOO_DEEP");
        assertThat(codes("-".repeat(64) + "1")).isEmpty();
        assertThat(codes("-".repeat(65) + "1")).containsExactly("FORMULA_TOO_DEEP");
        assertThat(codes("abs(".repeat(64) + "1" + ")".repeat(64))).isEmpty();
        assertThat(codes("abs(".repeat(65) + "1" + ")".repeat(65))).containsExactly("FORMULA_TOO_DEEP");
        assertThat(codes("(1)" + " + (1)".repeat(70))).isEmpty();
        assertThat(codes("sum(" + chain(", ", 70).replace("falls", "abs(-falls)") + ")"))
                .isEmpty();
        assertThat(conditionCodes("not ".repeat(64) + "severe")).isEmpty();
        assertThat(conditionCodes("not ".repeat(65) + "severe")).containsExactly("FORMULA_TOO_DEEP");
        assertThat(conditionCodes(
                        IntStream.range(0, 70).mapToObj(unused -> "not severe").collect(Collectors.joining(" or "))))
                .isEmpty();
    }

    private static String chain(String sign, int parts) {
        return IntStream.range(0, parts).mapToObj(unused -> "falls").collect(Collectors.joining(sign));
    }

    private static String shown(String formula) {
        return problems(formula).get(0).parameters().get("shown");
    }

    private static List<String> codes(String formula) {
        return problems(formula).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(String formula) {
        return FallsNames.READER.expression(formula, FallsNames.HERE).problems();
    }

    private static List<String> conditionCodes(String formula) {
        return FallsNames.READER.condition(formula, FallsNames.HERE).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
