package org.personcentred.assessment.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemsRead;
import org.personcentred.assessment.problem.Problem;

/** Whether the answers of a submission fit one another. */
final class CrossChecks {
    private final Assessment assessment;
    private final Facts facts;
    private final Set<ItemId> refused;

    /**
     * Over what could be taken.
     *
     * @param refused the items whose answers could not: nothing is said of what reads one, as it will change
     */
    CrossChecks(Assessment assessment, Facts facts, Set<ItemId> refused) {
        this.assessment = assessment;
        this.facts = facts;
        this.refused = Set.copyOf(refused);
    }

    /** A problem for each check that is broken, in the order of the definition. */
    List<Problem> problems() {
        return assessment.checks().stream().flatMap(this::problem).toList();
    }

    private Stream<Problem> problem(CrossCheck check) {
        List<Item> reads = ItemsRead.by(check.must(), assessment);
        boolean silent = reads.isEmpty() || !reads.stream().allMatch(this::speaks);
        if (silent || !facts.judge(check.must()).verdict().isNotMet()) {
            return Stream.empty();
        }
        // the last of them is where somebody who fills in the form sees that the answers do not fit
        Place place = new Question(reads.get(reads.size() - 1)).answer();
        String questions = reads.stream()
                .map(item -> "“" + new Question(item).answer().words() + "”")
                .collect(Collectors.joining(", "));
        Map<String, String> more = Map.of("say", check.say().to(Audience.PERSON), "questions", questions);
        return Stream.of(
                check.refuses() ? place.error("ANSWERS_DISAGREE", more) : place.warning("ANSWERS_UNUSUAL", more));
    }

    private boolean speaks(Item item) {
        boolean applies =
                facts.reason(item.id()).map(why -> why.reason().leavesOpen()).orElse(true);
        return facts.asked(item).isMet() && applies && !refused.contains(item.id()) && !hasNoRows(item);
    }

    /** Of no rows nothing is so, and nothing can be wrong. */
    private boolean hasNoRows(Item item) {
        return facts.answer(item.id())
                .map(answer -> answer instanceof Answer.Rows rows && rows.rows().isEmpty())
                .orElse(false);
    }
}
