package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.ArrayList;
import org.personcentred.assessment.definition.Assessment;

/** What an assessment says of itself; only another edition makes its results another thing. */
record AboutChanges(Noted noted) {
    private static final String WHERE = "assessment";

    void between(Assessment earlier, Assessment later) {
        noted.differs(WORDS, WHERE, "has another title", earlier, later, Assessment::title);
        noted.differs(WORDS, WHERE, "is in another language", earlier, later, Assessment::language);
        noted.differs(SCORES, WHERE, "is another edition", earlier, later, Assessment::edition);
        noted.differs(WORDS, WHERE, "is made for other places", earlier, later, Assessment::places);
        noted.differs(WORDS, WHERE, "says something else about what it is for", earlier, later, Assessment::about);
        noted.differs(WORDS, WHERE, "has another licence record", earlier, later, Assessment::licence);
        noted.differs(WORDS, WHERE, "has another review", earlier, later, Assessment::review);
        noted.differs(
                WORDS,
                WHERE,
                "rests on other sources",
                earlier,
                later,
                one -> new ArrayList<>(one.evidence().values()));
        noted.differs(
                COMPATIBLE,
                WHERE,
                "is continued by another",
                earlier,
                later,
                one -> one.continues().map(Assessment::id));
        noted.differs(COMPATIBLE, WHERE, "lets hosts supply other answers", earlier, later, Assessment::given);
        noted.differs(WORDS, WHERE, "has other local words", earlier, later, Assessment::local);
        noted.differs(WORDS, WHERE, "has other words for owners of actions", earlier, later, Assessment::owners);
    }
}
