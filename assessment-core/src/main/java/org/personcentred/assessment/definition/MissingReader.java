package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Aggregate;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Function;

/**
 * Reads {@code missing}: what a score does about parts that are not answered. Without it, and with {@code refuse},
 * there is then no score.
 */
final class MissingReader {
    private final Part policy;

    private MissingReader(Part policy) {
        this.policy = policy;
    }

    /** The formula of a score with its policy worked in. */
    static Expression applied(Part score, Expression formula) {
        Optional<Part> policy =
                score.child("missing").filter(part -> !part.keys().isEmpty());
        if (policy.isEmpty()) {
            return formula;
        }
        if (!(formula instanceof Expression.Combined combined) || combined.by() != Aggregate.SUM) {
            score.reading().problem("POLICY_WANTS_SUM", policy.get(), Map.of("name", score.string("id")));
            return formula;
        }
        if (policy.get().has("prorate") && policy.get().has("treat_as")) {
            score.reading().problem("POLICY_TWO", policy.get(), Map.of("name", score.string("id")));
        }
        return new MissingReader(policy.get()).applied(combined);
    }

    private Expression applied(Expression.Combined sum) {
        List<Expression> terms = sum.terms().stream().map(this::treated).toList();
        policy.child("but")
                .ifPresent(but -> but.keys().stream()
                        .filter(item ->
                                terms.stream().noneMatch(term -> item(term).equals(Optional.of(new ItemId(item)))))
                        .forEach(item ->
                                but.reading().problem("POLICY_ITEM_UNKNOWN", but.part(item), Map.of("name", item))));
        return policy.child("prorate")
                .map(prorate -> prorated(prorate, terms))
                .orElse(new Expression.Combined(sum.by(), terms));
    }

    private Expression prorated(Part prorate, List<Expression> terms) {
        int atLeast = prorate.whole("atLeast", terms.size());
        if (atLeast > terms.size()) {
            Map<String, String> most = Map.of("most", String.valueOf(terms.size()));
            prorate.reading().problem("PRORATE_AT_LEAST", prorate.part("atLeast"), most);
        }
        return new Expression.Prorated(terms, Math.min(atLeast, terms.size()), rounding(prorate.string("round")));
    }

    private static Function.Rounded rounding(String word) {
        return switch (word) {
            case "none" -> new Function.Rounded(10, RoundingMode.HALF_EVEN);
            case "up" -> new Function.Rounded(0, RoundingMode.CEILING);
            case "down" -> new Function.Rounded(0, RoundingMode.FLOOR);
            default -> new Function.Rounded(0, RoundingMode.valueOf(word.toUpperCase(Locale.ROOT)));
        };
    }

    /** One term as the policy has it: its own rule first, then the rule for all. */
    private Expression treated(Expression term) {
        Optional<ItemId> item = item(term);
        Optional<Part> own = policy.child("but").flatMap(but -> item.flatMap(id -> but.child(id.name())));
        Optional<BigDecimal> all = policy.number("treat_as");
        if (own.isPresent()) {
            return new Expression.Treated(
                    term,
                    item.get(),
                    reason(own.get()),
                    own.get().number("points").orElseThrow(),
                    "but");
        }
        return all.isPresent() && item.isPresent()
                ? new Expression.Treated(term, item.get(), Optional.empty(), all.get(), "treat_as")
                : term;
    }

    private static Optional<ItemId> item(Expression term) {
        if (term instanceof Expression.Treated treated) {
            return Optional.of(treated.item());
        }
        return term instanceof Expression.Points points ? Optional.of(points.item()) : Optional.empty();
    }

    private static Optional<Unanswered> reason(Part rule) {
        return rule.maybe("reason").flatMap(Unanswered::read);
    }

    /** What is said about a score when a rule for one item took hold. */
    static List<Caveat> caveats(Part score) {
        Optional<Part> but = score.child("missing").flatMap(policy -> policy.child("but"));
        return but.map(rules -> rules.keys().stream()
                        .filter(item -> rules.part(item).has("say"))
                        .map(item -> new Caveat(
                                when(new ItemId(item), rules.part(item)),
                                rules.part(item).text("say")))
                        .toList())
                .orElse(List.of());
    }

    private static Condition when(ItemId item, Part rule) {
        return reason(rule)
                .<Condition>map(reason -> new Condition.ReasonIs(item, reason))
                .orElse(new Condition.Not(new Condition.Answered(item)));
    }
}
