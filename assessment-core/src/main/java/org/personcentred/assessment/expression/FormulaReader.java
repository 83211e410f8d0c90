package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
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

    /** Reads a formula that comes to a number and stands somewhere as a whole. */
    public Checked<Expression> expression(String formula, Location location) {
        return expression(formula, at -> location);
    }

    /** Reads a formula that is true or false and stands somewhere as a whole. */
    public Checked<Condition> condition(String formula, Location location) {
        return condition(formula, at -> location);
    }

    /**
     * Reads a formula that comes to a number.
     *
     * @param places where each character of the formula stands, counted from 0; one more is its end
     */
    public Checked<Expression> expression(String formula, IntFunction<Location> places) {
        return read(formula, places, (syntax, mistakes) -> new NumberTyping(names, mistakes).type(syntax));
    }

    /**
     * Reads a formula that is true or false.
     *
     * @param places where each character of the formula stands, counted from 0; one more is its end
     */
    public Checked<Condition> condition(String formula, IntFunction<Location> places) {
        return read(formula, places, (syntax, mistakes) -> new ConditionTyping(names, mistakes).type(syntax));
    }

    private <T> Checked<T> read(String formula, IntFunction<Location> places, BiFunction<Syntax, Mistakes, T> typing) {
        if (formula.length() > LONGEST) {
            Map<String, String> most = Map.of("most", String.valueOf(LONGEST));
            return new Checked.Invalid<>(List.of(Problem.error("FORMULA_TOO_LONG", places.apply(0), most)));
        }
        Mistakes mistakes = new Mistakes(formula, places);
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
        private final IntFunction<Location> places;
        private final Set<Problem> found = new LinkedHashSet<>();
        private int expanded;

        private Mistakes(String formula, IntFunction<Location> places) {
            this.formula = formula;
            this.places = places;
        }

        void add(String code, int at, Map<String, String> parameters) {
            Map<String, String> all = new TreeMap<>(parameters);
            all.put("shown", withCaret(at));
            found.add(Problem.error(code, places.apply(at), all));
        }

        /** Whether one more item of a range may be written out. Ranges within ranges multiply. */
        boolean mayExpand(int at) {
            if (++expanded == MOST_EXPANDED + 1) {
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
