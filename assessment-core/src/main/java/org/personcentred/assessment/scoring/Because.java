package org.personcentred.assessment.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Subject;
import org.personcentred.assessment.expression.Working;

/**
 * Finds, in the working of a verdict, the items whose answers settled it. An item that is still open settled nothing;
 * behind one that is not asked stand the items that say so.
 */
final class Because {
    private final Assessment assessment;
    private final Facts facts;
    private final Set<ItemId> items = new HashSet<>();

    private Because(Assessment assessment, Facts facts) {
        this.assessment = assessment;
        this.facts = facts;
    }

    /** The items behind these verdicts, in the order of the form. */
    static List<ItemId> of(Assessment assessment, Facts facts, List<? extends Working> workings) {
        Because because = new Because(assessment, facts);
        workings.forEach(because::add);
        return inFormOrder(assessment, because.items);
    }

    /** Some items of an assessment in the order of its form. */
    static List<ItemId> inFormOrder(Assessment assessment, Collection<ItemId> items) {
        return assessment.itemsWithRows().stream()
                .map(Item::id)
                .filter(items::contains)
                .toList();
    }

    private void add(Working working) {
        if (working instanceof Working.OfCondition condition) {
            condition(condition);
        } else if (working.parts().isEmpty() || isOfAnItem(working)) {
            items(References.of(((Working.OfNumber) working).what()));
            working.parts().forEach(this::add);
        } else {
            if (((Working.OfNumber) working).what() instanceof Expression.InRows inRows) {
                // what rows come to together rests on how many there are, too
                item(inRows.group());
            }
            working.parts().forEach(this::add);
        }
    }

    /** Points have parts where the answer alone does not say why there are just these. */
    private static boolean isOfAnItem(Working working) {
        Expression what = ((Working.OfNumber) working).what();
        return what instanceof Expression.Points || what instanceof Expression.Highest;
    }

    private void condition(Working.OfCondition working) {
        if (working.what() instanceof Condition.OneOf oneOf) {
            subject(oneOf.subject());
        } else if (working.parts().isEmpty()) {
            asItStands(working.what());
        } else {
            settling(working).forEach(this::add);
        }
    }

    /** Of several parts, those that alone settle the whole; all of them where only all together do. */
    private static List<Working> settling(Working.OfCondition working) {
        Condition what = working.what();
        boolean any = what instanceof Condition.Or
                || what instanceof Condition.AnyKnown
                || what instanceof Condition.InRows rows && !rows.all();
        boolean all = what instanceof Condition.And || what instanceof Condition.InRows rows && rows.all();
        boolean oneSettles =
                any && working.verdict().isMet() || all && working.verdict().isNotMet();
        if (!oneSettles) {
            return working.parts();
        }
        List<Working> settling = new ArrayList<>(working.parts());
        settling.removeIf(part -> !((Working.OfCondition) part).verdict().equals(working.verdict()));
        return settling;
    }

    private void subject(Subject subject) {
        if (subject.kind() != Subject.Kind.ITEM && subject.name().contains(".")) {
            items(References.of(new Condition.OneOf(subject, Set.of())));
            return;
        }
        switch (subject.kind()) {
            case ITEM -> item(new ItemId(subject.name()));
            case BAND -> {
                facts.score(subject.name()).working().forEach(this::add);
                facts.banding(subject.name()).looked().values().forEach(this::add);
            }
            case DECISION -> facts.ruling(subject.name()).looked().forEach(this::add);
            case PARAMETER -> {}
        }
    }

    private void items(Set<Reference> references) {
        references.stream()
                .filter(reference -> reference.kind() == Reference.Kind.ITEM)
                .forEach(reference -> item(new ItemId(reference.name())));
    }

    /** What is asked about the form as it stands is settled by a blank too. */
    private void asItStands(Condition leaf) {
        if (leaf instanceof Condition.Answered answered) {
            items.add(answered.item());
        } else if (leaf instanceof Condition.ReasonIs reasonIs) {
            items.add(reasonIs.item());
        } else {
            items(References.of(leaf));
        }
    }

    private void item(ItemId id) {
        Item item = assessment.item(id).orElseThrow();
        boolean applies = facts.reason(id).map(why -> why.reason().leavesOpen()).orElse(true);
        if (facts.asked(item).isNotMet()) {
            add(facts.judge(item.asked()));
        } else if (facts.answer(id).isPresent() || !applies) {
            items.add(id);
        }
    }
}
