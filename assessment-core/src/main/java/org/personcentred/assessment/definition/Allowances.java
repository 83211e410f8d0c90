package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Scaling;
import org.personcentred.assessment.expression.Subject;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Within;
import org.personcentred.assessment.expression.Working;

/**
 * Finds where a rule for what is missing gave a number behind something: in scores that it reads, in their bands, in
 * decisions, and in assessments within this one.
 */
public final class Allowances {
    private final List<Allowance> found = new ArrayList<>();
    private final Set<Seen> seen = new HashSet<>();

    private Allowances() {}

    /** Something read by name, of just these facts: an assessment within another has names of its own. */
    private record Seen(Facts facts, Reference name) {}

    /** All of them behind these workings, those that come first in them first. */
    public static List<Allowance> behind(Facts facts, Collection<? extends Working> workings) {
        Allowances allowances = new Allowances();
        workings.forEach(working -> allowances.add(facts, Optional.empty(), working));
        return List.copyOf(allowances.found);
    }

    private void add(Facts facts, Optional<ItemId> at, Working working) {
        if (working instanceof Working.OfNumber number) {
            policy(number).ifPresent(policy -> found.add(new Allowance(policy, open(at, number))));
        }
        if (isOnlyNamed(working)) {
            named(working).forEach(name -> behind(facts, at, name));
        }
        working.parts().forEach(part -> add(facts, at, part));
    }

    private static Optional<String> policy(Working.OfNumber number) {
        if (number.what() instanceof Expression.Treated treated) {
            return Optional.of(treated.policy());
        }
        return Scaling.of(number).map(scaled -> "prorate");
    }

    private static Set<ItemId> open(Optional<ItemId> at, Working.OfNumber number) {
        Set<ItemId> open = new TreeSet<>();
        number.parts().forEach(part -> {
            if (((Working.OfNumber) part).value() instanceof Value.Missing missing) {
                open.addAll(missing.items());
            }
        });
        return at.map(Set::of).orElse(open);
    }

    /** Whether a part reads something by name that it has no working of its own for. */
    private static boolean isOnlyNamed(Working working) {
        if (!working.parts().isEmpty()) {
            return false;
        }
        if (working instanceof Working.OfNumber number) {
            return number.what() instanceof Expression.Score;
        }
        Condition what = ((Working.OfCondition) working).what();
        return what instanceof Condition.Named
                || what instanceof Condition.OneOf oneOf && oneOf.subject().kind() != Subject.Kind.ITEM;
    }

    private static Set<Reference> named(Working working) {
        return working instanceof Working.OfNumber number
                ? References.of(number.what())
                : References.of(((Working.OfCondition) working).what());
    }

    private void behind(Facts facts, Optional<ItemId> at, Reference name) {
        if (!seen.add(new Seen(facts, name))) {
            return;
        }
        Optional<Within> within = name.kind() == Reference.Kind.ITEM ? Optional.empty() : Within.of(name.name());
        if (within.isPresent()) {
            Item item = facts.assessment().item(within.get().item()).orElseThrow();
            Reference inner = new Reference(name.kind(), within.get().inner());
            facts.within(item).ifPresent(other -> behind(other, Optional.of(at.orElse(item.id())), inner));
        } else {
            workings(facts, name).forEach(working -> add(facts, at, working));
        }
    }

    private static Stream<? extends Working> workings(Facts facts, Reference name) {
        return switch (name.kind()) {
            case SCORE -> facts.score(name.name()).working().stream();
            case BAND ->
                Stream.concat(
                        facts.score(name.name()).working().stream(),
                        facts.banding(name.name()).looked().values().stream());
            case DECISION -> facts.ruling(name.name()).looked().stream();
            case CONDITION -> Stream.of(facts.named(name.name()));
            case ITEM, PARAMETER, TODAY -> Stream.empty();
        };
    }
}
