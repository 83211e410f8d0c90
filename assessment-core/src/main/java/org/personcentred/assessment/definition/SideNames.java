package org.personcentred.assessment.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.expression.Named;

/** The names of the sides of a question: {@code grip.left} and {@code grip.right}. */
final class SideNames {
    private SideNames() {}

    /**
     * What each of them stands for; none where there are no sides.
     *
     * @param name what formulas call the question, where they can
     */
    static Map<String, Named> of(String name, Named.Item item) {
        Map<String, Named> sides = new LinkedHashMap<>();
        if (item.kind() == Named.Kind.SIDES) {
            for (Side side : Side.values()) {
                sides.put(name + "." + side.word(), new Named.OneSide(item, side));
            }
        }
        return sides;
    }
}
