package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Foreign;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.CoverageResult;
import org.personcentred.assessment.scoring.Outcome;

/** What of each guideline was looked at: in a sentence first, then component by component. */
final class CoverageTable {
    private final Voice voice;
    private final Outcome outcome;

    CoverageTable(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        for (CoverageResult result : outcome.coverage()) {
            parts.add(new Heading(3, "", voice.say(result.coverage().title())));
            parts.add(Prose.of(sentence(result)));
            result.minimum().ifPresent(minimum -> parts.add(Prose.of(minimum(result, minimum))));
            parts.add(table(result));
        }
        return parts;
    }

    private String sentence(CoverageResult result) {
        long addressed = result.components().stream()
                .filter(looked -> looked.state() == CoverageResult.State.ADDRESSED)
                .count();
        return voice.say(
                "coverage.all",
                "addressed",
                voice.words().grouped((int) addressed),
                "count",
                voice.words().grouped(result.components().size()));
    }

    private String minimum(CoverageResult result, CoverageResult.Minimum minimum) {
        String setting = voice.assessment().item(new ItemId(Coverage.SETTING)).stream()
                .map(Item::type)
                .flatMap(type -> type.options().stream())
                .filter(option -> option.id().equals(minimum.setting()))
                .map(Option::label)
                .map(voice::say)
                .collect(Collectors.joining());
        if (minimum.lacking().isEmpty()) {
            return voice.say("coverage.minimum_met", "setting", setting);
        }
        String lacking = result.components().stream()
                .filter(looked -> minimum.lacking().contains(looked.component().id()))
                .map(looked -> voice.say(looked.component().label()))
                .collect(Collectors.joining(voice.say("list.comma")));
        return voice.say("coverage.minimum_lacks", "setting", setting, "components", lacking);
    }

    private Table table(CoverageResult result) {
        List<List<String>> rows = result.components().stream()
                .map(looked -> List.of(voice.say(looked.component().label()), state(looked), open(looked)))
                .toList();
        return new Table(
                voice.say("coverage.caption"),
                List.of(voice.say("coverage.component"), voice.say("coverage.state"), voice.say("coverage.open")),
                rows,
                false);
    }

    private String state(CoverageResult.Looked looked) {
        String key = looked.why()
                .map(why -> "coverage.not_done." + why)
                .orElse("coverage." + looked.state().word());
        return looked.who()
                .map(who -> voice.say("coverage.who", "state", voice.say(key), "who", Foreign.typed(who)))
                .orElseGet(() -> voice.say(key));
    }

    private String open(CoverageResult.Looked looked) {
        return looked.open().stream()
                .flatMap(id -> voice.assessment().item(id).stream())
                .map(item -> voice.say(item.ask()))
                .collect(Collectors.joining(" "));
    }
}
