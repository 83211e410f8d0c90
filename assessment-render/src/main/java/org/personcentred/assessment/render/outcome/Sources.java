package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Evidence;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;

/** The sources that a result rests on, each with a mark where it still has to be checked against the original. */
final class Sources {
    private final Voice voice;

    Sources(Voice voice) {
        this.voice = voice;
    }

    /** Some sources by their keys: those of an assessment within are what its own findings rest on. */
    List<String> named(List<String> keys) {
        return keys.stream().flatMap(key -> named(key).limit(1)).toList();
    }

    private Stream<String> named(String key) {
        Stream<String> within = voice.assessment().items().stream()
                .filter(item -> item.type() instanceof ItemType.Instrument)
                .map(item -> voice.within(((ItemType.Instrument) item.type()).assessment()))
                .flatMap(inner -> new Sources(inner).named(key));
        return Stream.concat(
                Optional.ofNullable(voice.assessment().evidence().get(key)).map(this::cited).stream(), within);
    }

    /** All of them, as a list with links. */
    Prose all() {
        List<Prose.Line> lines =
                voice.assessment().evidence().values().stream().map(this::line).toList();
        return new Prose(List.of(new Prose.Block(true, lines)));
    }

    private Prose.Line line(Evidence evidence) {
        List<Prose.Run> runs = new ArrayList<>();
        runs.add(Prose.Run.of(cited(evidence) + " "));
        address(evidence).ifPresent(address -> runs.add(new Prose.Run(voice.code(address), Optional.of(address))));
        return new Prose.Line(runs);
    }

    private String cited(Evidence evidence) {
        String cite = voice.asDefined(evidence.cite());
        return evidence.toVerify() ? voice.say("source.to_verify", "cite", cite) : cite;
    }

    private static Optional<String> address(Evidence evidence) {
        return evidence.doi()
                .map(doi -> "https://doi.org/" + doi)
                .or(evidence::url)
                .filter(address -> address.startsWith("https://"));
    }
}
