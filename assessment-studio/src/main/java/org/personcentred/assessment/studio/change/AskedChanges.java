package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.expression.Wording;

/**
 * When a question is asked: by its own condition and that of its section, and by all that these rest on.
 *
 * <p>A stored response no longer fits where it answers a question that is now known not to be asked, and where it leaves
 * open one that is now known to be asked and has to be answered.
 */
record AskedChanges(Noted noted, RestsOn restsOn) {

    void between(String where, Item earlier, Item later) {
        if (later.isQuestion()) {
            question(where, earlier, later);
        } else if (later.type() instanceof ItemType.Note) {
            noted.comesTo(WORDS, where, "is shown in other cases", earlier, later, Item::asked);
        }
        // what is worked out applies where its formula says, which is told of that
    }

    private void question(String where, Item earlier, Item later) {
        List<String> changed = restsOn.changed(earlier.asked(), later.asked());
        if (!Essence.isSameButForWords(earlier.asked(), later.asked())) {
            otherwise(where, earlier, later, changed.isEmpty());
        } else if (!changed.isEmpty()) {
            noted.add(RESPONSES, where, "is asked in other cases, as " + String.join(", ", changed) + " changed");
        } else if (!Essence.isSame(earlier.asked(), later.asked())) {
            noted.add(WORDS, where, "says in other words why it may not be asked");
        }
    }

    private void otherwise(String where, Item earlier, Item later, boolean readsTheSame) {
        String was = Wording.of(earlier.asked());
        String is = Wording.of(later.asked());
        boolean always = !later.isConditional();
        boolean loosened = always || readsTheSame && Loosened.is(earlier.asked(), later.asked());
        if (loosened && !later.required()) {
            String when = always ? "is always asked now" : "is asked in more cases, if " + is;
            noted.add(SCORES, where, when + ", and so can be missing");
        } else if (always) {
            noted.add(RESPONSES, where, "is always asked now, and has to be answered");
        } else {
            boolean saysTheSame = was.equals(is);
            noted.add(
                    RESPONSES,
                    where,
                    saysTheSame ? "is asked in other cases, as what it reads changed" : "is asked only if " + is);
        }
    }
}
