package org.personcentred.assessment.definition.check;

import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/** Whether there are answers with which a condition is met. */
final class CanHappen {
    private CanHappen() {}

    /** Whether it is shown that no answers meet it; to be off is the purpose of what a host switches, so that is left out. */
    static boolean never(Condition condition, Candidate candidate) {
        return candidate.isSound(condition)
                && (!candidate.reachable().can(condition) || Exclusive.isRefused(condition, candidate.assessment()))
                && !isSwitched(condition, candidate);
    }

    /** Whether it rests on what a host switches on and off, or chooses by a word. */
    static boolean isSwitched(Condition condition, Candidate candidate) {
        return candidate.dependencies().all(References.of(condition)).stream()
                .filter(read -> read.kind() == Reference.Kind.PARAMETER)
                .map(read ->
                        candidate.assessment().parameters().get(read.name()).value())
                .anyMatch(setting -> !(setting instanceof Setting.OfNumber));
    }
}
