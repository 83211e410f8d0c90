package org.personcentred.assessment.render.form;

import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.words.Voice;

/** What is wrong, as the page says it: in its language, and with each question in the words it is asked in there. */
final class Said {
    private final Voice voice;

    Said(Voice voice) {
        this.voice = voice;
    }

    String of(Problem problem) {
        return Messages.of(voice.words().locale())
                .say(Entries.item(problem, voice.assessment())
                        .map(item -> about(item, problem))
                        .orElse(problem));
    }

    private Problem about(Item item, Problem problem) {
        Map<String, String> parameters = new TreeMap<>(problem.parameters());
        Voice asking = item.by().map(voice::to).orElse(voice);
        parameters.computeIfPresent("question", (key, words) -> asking.shortly(item.ask()));
        return new Problem(problem.code(), problem.severity(), problem.location(), parameters);
    }
}
