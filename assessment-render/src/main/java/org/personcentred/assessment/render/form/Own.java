package org.personcentred.assessment.render.form;

import java.util.List;
import org.personcentred.assessment.expression.Condition;

/** What an item depends on beyond its section, whose own dependence is said once, at its heading. */
final class Own {
    private Own() {}

    static Condition condition(Condition item, Condition section) {
        List<Condition> fromSection = parts(section);
        List<Condition> own =
                parts(item).stream().filter(part -> !fromSection.contains(part)).toList();
        if (own.isEmpty()) {
            return Condition.ALWAYS;
        }
        return own.size() == 1 ? own.get(0) : new Condition.And(own);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition.equals(Condition.ALWAYS)) {
            return List.of();
        }
        return condition instanceof Condition.And and
                ? and.parts().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(condition);
    }
}
