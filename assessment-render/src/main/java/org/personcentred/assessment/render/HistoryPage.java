package org.personcentred.assessment.render;

import java.util.Locale;
import java.util.Set;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.outcome.HistoryParts;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.History;

/**
 * A page with each number over time: in a sentence, in a table with the latest first, and as a line. It works without
 * script.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class HistoryPage extends HtmlPage<HistoryPage> {
    private final Voice voice;
    private final History history;

    private HistoryPage(Voice voice, History history, Frame frame) {
        super(frame);
        this.voice = voice;
        this.history = history;
    }

    /** In the language of the latest of its assessments, and for the person. */
    public static HistoryPage of(History history) {
        Voice voice = Voice.of(history.latest().response().assessment()).to(Audience.PERSON);
        return new HistoryPage(voice, history, Frame.of(Stylesheet.ADDRESS));
    }

    /** In a language; English where there is no translation. */
    public HistoryPage locale(Locale locale) {
        Checked<History> spoken = History.of(history.outcomes().stream()
                .map(outcome -> OutcomePage.spoken(outcome, locale))
                .toList());
        return new HistoryPage(voice.in(locale), ((Checked.Valid<History>) spoken).value(), frame());
    }

    /** For somebody else than the person. */
    public HistoryPage audience(Audience audience) {
        return new HistoryPage(voice.to(audience), history, frame());
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public HistoryPage person(String name) {
        return new HistoryPage(voice.about(name), history, frame());
    }

    @Override
    HistoryPage in(Frame other) {
        return new HistoryPage(voice, history, other);
    }

    @Override
    Page page() {
        String name = voice.say(voice.assessment().title());
        String title = voice.say("history.title", "title", name);
        return page(voice, title, Set.of(), new HistoryParts(voice, history).parts());
    }
}
