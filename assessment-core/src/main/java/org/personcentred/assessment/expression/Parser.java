package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the grammar of formulas: {@code or}, {@code and}, {@code not}, one comparison, sums, products, minus, powers,
 * each binding tighter than the one before. Comparisons do not chain.
 */
final class Parser {
    private static final int MOST_NESTED = 64;
    private static final int MOST_LINKED = 100;
    /** A choice within a choice is looked at twice, and one within that four times. */
    private static final int MOST_CHOICES = 8;

    private static final Set<String> CHOICES = Set.of("if", "count");
    private static final Set<String> JOINING = Set.of("or", "and", "not", "in");
    private static final Map<String, String> WORDS_FOR =
            Map.of("or", "or", "and", "and", "not", "not", "in", "in", "is", "=", "equals", "=");
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final List<Token> tokens;
    private int next;
    private int depth;
    private int choices;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Syntax parse(String formula) throws NotAFormula {
        Parser parser = new Parser(Tokens.of(formula));
        Syntax whole = parser.or();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected("and, or, a sign between two values, or the end");
        }
        return whole;
    }

    private Syntax or() throws NotAFormula {
        Syntax left = and();
        while (peek().is("or")) {
            left = new Syntax.Infix(take().at(), "or", left, and());
        }
        return left;
    }

    private Syntax and() throws NotAFormula {
        Syntax left = not();
        while (peek().is("and")) {
            left = new Syntax.Infix(take().at(), "and", left, not());
        }
        return left;
    }

    private Syntax not() throws NotAFormula {
        if (peek().is("not")) {
            Token not = take();
            deeper();
            Syntax operand = not();
            depth--;
            return new Syntax.Prefix(not.at(), "not", operand);
        }
        return comparison();
    }

    private Syntax comparison() throws NotAFormula {
        Syntax left = sum();
        if (peek().is("in")) {
            return new Syntax.In(take().at(), left, options());
        }
        if (!COMPARISONS.contains(peek().text()) || peek().kind() != Token.Kind.SIGN) {
            return left;
        }
        Token sign = take();
        Syntax whole = new Syntax.Infix(sign.at(), sign.text(), left, sum());
        if (peek().kind() == Token.Kind.SIGN && COMPARISONS.contains(peek().text())) {
            throw new NotAFormula("FORMULA_CHAINED", peek().at(), Map.of());
        }
        return whole;
    }

    private List<Syntax.Quoted> options() throws NotAFormula {
        expect("(");
        List<Syntax.Quoted> options = new ArrayList<>();
        do {
            if (peek().kind() != Token.Kind.QUOTED) {
                throw unexpected("an option in quotes, such as 'yes'");
            }
            Token option = take();
            options.add(new Syntax.Quoted(option.at(), option.text()));
        } while (taken(","));
        expect(")");
        return options;
    }

    private Syntax sum() throws NotAFormula {
        Syntax left = product();
        for (int links = 1; peek().is("+") || peek().is("-"); links++) {
            Token sign = link(links);
            left = new Syntax.Infix(sign.at(), sign.text(), left, product());
        }
        return left;
    }

    private Syntax product() throws NotAFormula {
        Syntax left = minus();
        for (int links = 1; peek().is("*") || peek().is("/"); links++) {
            Token sign = link(links);
            left = new Syntax.Infix(sign.at(), sign.text(), left, minus());
        }
        return left;
    }

    /** The sign of one more link of a chain. Each link is a level when the formula is worked out. */
    private Token link(int links) throws NotAFormula {
        if (links > MOST_LINKED) {
            throw new NotAFormula("FORMULA_CHAIN_LONG", peek().at(), Map.of("most", String.valueOf(MOST_LINKED)));
        }
        return take();
    }

    private Syntax minus() throws NotAFormula {
        if (peek().is("-")) {
            Token minus = take();
            deeper();
            Syntax operand = minus();
            depth--;
            return new Syntax.Prefix(minus.at(), "-", operand);
        }
        Syntax base = primary();
        if (peek().is("^")) {
            Token sign = take();
            return new Syntax.Infix(sign.at(), "^", base, primary());
        }
        return base;
    }

    private Syntax primary() throws NotAFormula {
        if (taken("(")) {
            return inner();
        }
        Token token = peek();
        switch (token.kind()) {
            case NUMBER:
                return new Syntax.Literal(take().at(), token.text());
            case QUOTED:
                return new Syntax.Quoted(take().at(), token.text());
            case NAME:
                if (!JOINING.contains(token.text())) {
                    return named(take());
                }
                break;
            default:
                break;
        }
        throw unexpected("a number, a name, or a bracket");
    }

    private Syntax inner() throws NotAFormula {
        deeper();
        Syntax inner = or();
        depth--;
        expect(")");
        return inner;
    }

    private Syntax named(Token token) throws NotAFormula {
        Syntax.Name name = new Syntax.Name(token.at(), token.text());
        if (taken("(")) {
            return new Syntax.Call(token.at(), token.text(), argumentsOf(token));
        }
        if (taken("..")) {
            if (peek().kind() != Token.Kind.NAME) {
                throw unexpected("the last item of the range, as in q1..q9");
            }
            Token last = take();
            return new Syntax.Range(token.at(), name, new Syntax.Name(last.at(), last.text()));
        }
        return name;
    }

    private List<Syntax> argumentsOf(Token function) throws NotAFormula {
        int more = CHOICES.contains(function.text()) ? 1 : 0;
        choices += more;
        if (choices > MOST_CHOICES) {
            throw tooDeep(function, MOST_CHOICES);
        }
        List<Syntax> arguments = arguments();
        choices -= more;
        return arguments;
    }

    private List<Syntax> arguments() throws NotAFormula {
        List<Syntax> arguments = new ArrayList<>();
        if (taken(")")) {
            return arguments;
        }
        deeper();
        do {
            arguments.add(or());
        } while (taken(","));
        depth--;
        expect(")");
        return arguments;
    }

    private void deeper() throws NotAFormula {
        if (++depth > MOST_NESTED) {
            throw tooDeep(peek(), MOST_NESTED);
        }
    }

    private static NotAFormula tooDeep(Token at, int most) {
        return new NotAFormula("FORMULA_TOO_DEEP", at.at(), Map.of("most", String.valueOf(most)));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean taken(String sign) {
        boolean is = peek().is(sign);
        next += is ? 1 : 0;
        return is;
    }

    private void expect(String sign) throws NotAFormula {
        if (!taken(sign)) {
            throw unexpected("'" + sign + "'");
        }
    }

    private NotAFormula unexpected(String wanted) {
        if (next > 0 && isWordFor(tokens.get(next - 1))) {
            next--;
        }
        Token found = peek();
        Map<String, String> parameters = new TreeMap<>(Map.of("wanted", wanted, "found", found.shown()));
        withDecimalComma().ifPresent(number -> parameters.put("decimal", number));
        if (isWordFor(found)) {
            boolean not =
                    found.text().equalsIgnoreCase("is") && tokens.get(next + 1).is("not");
            parameters.put("instead", not ? "!=" : WORDS_FOR.get(found.text().toLowerCase(Locale.ROOT)));
        }
        return new NotAFormula("FORMULA_EXPECTED", found.at(), parameters);
    }

    /** The number that somebody meant who wrote a comma in it, with a point. */
    private Optional<String> withDecimalComma() {
        boolean isBetweenNumbers =
                peek().is(",") && next > 0 && isWhole(tokens.get(next - 1)) && isWhole(tokens.get(next + 1));
        return isBetweenNumbers
                ? Optional.of(
                        tokens.get(next - 1).text() + "." + tokens.get(next + 1).text())
                : Optional.empty();
    }

    private static boolean isWhole(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.text().indexOf('.') < 0;
    }

    /** A name of the author's is in small letters, so that OR is none. */
    private static boolean isWordFor(Token token) {
        String small = token.text().toLowerCase(Locale.ROOT);
        return token.kind() == Token.Kind.NAME && WORDS_FOR.containsKey(small) && !JOINING.contains(token.text());
    }
}
