package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads formulas. Whatever is wrong comes back as problems whose parameter {@code shown} is the formula with a caret
 * under the place.
 */
public final class FormulaReader {
    /** The longest formula, in characters. */
    public static final int LONGEST = 4_000;

    /** How many items the ranges of one formula may stand for in all. */
    public static final int MOST_EXPANDED = 5_000;

    private final Names names;

    /** Reads formulas that use these names. */
    public FormulaReader(Names names) {
        this.names = names;
    }

    /** Reads a formula that comes to a number. */
    public Checked<Expression> expression(String formula, Location location) {
        return read(formula, location, (syntax, mistakes) -> new NumberTyping(names, mistakes).type(syntax));
    }

    /** Reads a formula that is true or false. */
    public Checked<Condition> condition(String formula, Location location) {
        return read(formula, location, (syntax, mistakes) -> new ConditionTyping(names, mistakes).type(syntax));
    }

    private <T> Checked<T> read(String formula, Location location, BiFunction<Syntax, Mistakes, T> typing) {
        if (formula.length() > LONGEST) {
            Map<String, String> most = Map.of("most", String.valueOf(LONGEST));
            return new Checked.Invalid<>(List.of(Problem.error("FORMULA_TOO_LONG", location, most)));
        }
        Mistakes mistakes = new Mistakes(formula, location);
        try {
            T typed = typing.apply(Parser.parse(formula), mistakes);
            return Checked.of(typed, mistakes.found());
        } catch (NotAFormula stopped) {
            mistakes.add(stopped.code, stopped.at, stopped.parameters);
            return new Checked.Invalid<>(mistakes.found());
        }
    }

    /** The mistakes found in one formula, each once. */
    static final class Mistakes {
        private final String formula;
        private final Location location;
        private final Set<Problem> found = new LinkedHashSet<>();
        private int expanded;

        private Mistakes(String formula, Location location) {
            this.formula = formula;
            this.location = location;
        }

        void add(String code, int at, Map<String, String> parameters) {
            Map<String, String> all = new TreeMap<>(parameters);
            all.put("shown", withCaret(at));
            found.add(Problem.error(code, location, all));
        }

        /** Whether one more item of a range may be written out. Ranges within ranges multiply. */
        boolean mayExpand(int at) {
            if (++expanded > MOST_EXPANDED) {
                add("FORMULA_TOO_MANY", at, Map.of("most", String.valueOf(MOST_EXPANDED)));
            }
            return expanded <= MOST_EXPANDED;
        }

        List<Problem> found() {
            return new ArrayList<>(found);
        }

        /** The line of the formula that holds the place, and a caret under it; a long line is cut around it. */
        private String withCaret(int at) {
            int start = formula.lastIndexOf('\n', Math.max(at - 1, 0)) + 1;
            int end = formula.indexOf('\n', at);
            int from = Math.max(start, at - 60);
            int to = Math.min(end < 0 ? formula.length() : end, at + 40);
            String line = formula.substring(Math.min(from, to), to);
            return line + "\n" + " ".repeat(Math.max(at - from, 0)) + "^";
        }
    }
}
