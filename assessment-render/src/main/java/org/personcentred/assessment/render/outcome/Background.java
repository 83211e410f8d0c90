package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Foreign;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.scoring.Outcome;

/** What the whole outcome rests on: the answers, the settings in force, the sources, the rights and the version. */
final class Background {
    private final Voice voice;
    private final Outcome outcome;
    private final Answers answers;

    Background(Voice voice, Outcome outcome, Answers answers) {
        this.voice = voice;
        this.outcome = outcome;
        this.answers = answers;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(3, "", voice.say("answers.title")));
        parts.add(answered());
        if (!voice.assessment().parameters().isEmpty()) {
            parts.add(parameters());
        }
        if (!voice.assessment().evidence().isEmpty()) {
            parts.add(new Heading(3, "", voice.say("sources.title")));
            parts.add(new Sources(voice).all());
        }
        parts.addAll(new About(voice).all());
        return parts;
    }

    private Table answered() {
        Response response = outcome.response();
        List<List<String>> rows = response.items().stream()
                .filter(Item::isQuestion)
                .map(item -> List.of(
                        voice.asked(item),
                        answers.of(item),
                        Foreign.typed(response.comment(item.id()).orElse(""))))
                .toList();
        return new Table(
                voice.say("answers.caption"),
                List.of(voice.say("answers.question"), voice.say("answers.answer"), voice.say("answers.comment")),
                rows,
                false);
    }

    private Table parameters() {
        List<List<String>> rows = voice.assessment().parameters().values().stream()
                .map(parameter -> List.of(
                        voice.say(
                                parameter.toVerify() ? "parameter.to_verify" : "parameter",
                                "title",
                                voice.say(parameter.title())),
                        value(parameter)))
                .toList();
        return new Table(
                voice.say("parameters.caption"),
                List.of(voice.say("parameters.setting"), voice.say("parameters.value")),
                rows,
                true);
    }

    private String value(Parameter parameter) {
        if (parameter.value() instanceof Setting.OfNumber number) {
            return voice.amount(number.value(), parameter.unit());
        }
        return voice.words()
                .find("setting." + parameter.value().shown())
                .orElseGet(() -> voice.formula(parameter.value().shown()));
    }
}
