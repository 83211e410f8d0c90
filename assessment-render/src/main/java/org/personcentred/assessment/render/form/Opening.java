package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;

/** What is said before the first question: what the form is for, how long it takes, and what may be left blank. */
record Opening(Voice voice) {
    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(1, "", voice.say(voice.assessment().title())));
        voice.assessment().about().purpose().map(voice::prose).ifPresent(parts::add);
        parts.add(Prose.of(before()));
        return parts;
    }

    private String before() {
        Assessment assessment = voice.assessment();
        boolean required = assessment.items().stream().anyMatch(Item::required);
        String blank = voice.say(required ? "form.leave_blank.but_required" : "form.leave_blank");
        return Stream.concat(
                        assessment.about().minutes().stream()
                                .map(minutes -> voice.words().count("form.minutes", minutes.intValue())),
                        Stream.of(blank))
                .collect(Collectors.joining(" "));
    }
}
