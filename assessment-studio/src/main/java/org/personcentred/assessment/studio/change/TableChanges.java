package org.personcentred.assessment.studio.change;

import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Table;

/** The sources of reference tables. What stands in them is told of the scores that look into them. */
record TableChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                List.copyOf(earlier.tables().values()),
                List.copyOf(later.tables().values()),
                Table::id,
                new Noted.Sides<>(
                        added -> {},
                        removed -> {},
                        (one, other) -> noted.differs(
                                Change.Kind.WORDS,
                                "table " + one.id(),
                                "rests on other sources",
                                one,
                                other,
                                Table::evidence)));
    }
}
