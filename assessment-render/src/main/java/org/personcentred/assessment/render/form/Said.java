package org.personcentred.assessment.render.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.words.Voice;

/**
 * What is wrong, as the page says it: in its language, and with each question and option in the words that stand there.
 *
 * @param voice  speaks for the assessment that the form is of
 * @param around what stands before the names of its fields, where it is a form within another: {@code mood.}
 */
record Said(Voice voice, String around) {
    Said(Voice voice) {
        this(voice, "");
    }

    String of(Problem problem) {
        Optional<Problem> named = Entries.field(problem)
                .filter(field -> field.startsWith(around))
                .flatMap(field -> asked(voice, field.substring(around.length())))
                .map(asked -> asked.names(problem));
        return Messages.of(voice.words().locale()).say(named.orElse(problem));
    }

    /** The item that a field is of, in the assessment of this voice or in one within it. */
    private static Optional<Asked> asked(Voice voice, String field) {
        Optional<Item> item = voice.assessment().item(Entries.itemOf(field));
        if (item.isPresent() && item.get().type() instanceof ItemType.Instrument instrument) {
            String inner = field.substring(
                    Math.min(field.length(), item.get().id().name().length() + 1));
            return asked(voice.within(instrument.assessment()), inner)
                    .or(() -> Optional.of(new Asked(voice, item.get())));
        }
        return item.map(found -> new Asked(found.by().map(voice::to).orElse(voice), found));
    }

    /** An item, and the voice that asks it. */
    private record Asked(Voice voice, Item item) {
        Problem names(Problem problem) {
            Map<String, String> parameters = new TreeMap<>(problem.parameters());
            parameters.computeIfPresent("question", (key, words) -> voice.shortly(item.ask()));
            parameters.computeIfPresent("option", (key, words) -> option(words));
            return new Problem(problem.code(), problem.severity(), problem.location(), parameters);
        }

        /** A problem names an option as the person is asked in the language that was read; here it is the reader's own. */
        private String option(String words) {
            Assessment read = voice.assessment();
            return Stream.of(read, read.in(read.definition().language()))
                    .flatMap(assessment -> assessment.item(item.id()).stream())
                    .flatMap(asked -> asked.type().options().stream())
                    .filter(option -> beginsAs(option, words))
                    .findFirst()
                    .flatMap(found -> item.type().options().stream()
                            .filter(own -> own.id().equals(found.id()))
                            .findFirst())
                    .map(own -> voice.shortly(own.label()))
                    .orElse(words);
        }

        /** What is long is cut in a problem, with a sign for what is left out. */
        private static boolean beginsAs(Option option, String words) {
            String label = option.label().to(Audience.PERSON);
            return label.equals(words)
                    || words.endsWith("…") && label.startsWith(words.substring(0, words.length() - 1));
        }
    }
}
