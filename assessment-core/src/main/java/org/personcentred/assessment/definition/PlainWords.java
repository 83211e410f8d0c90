package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.problem.Problem;

/**
 * Whether each question is easy to read for whoever answers it. The words of an instrument cannot be changed and are
 * passed over, as are words for professionals, and languages that nothing is measured in.
 */
final class PlainWords {
    /** What is aimed at, in years. */
    private static final int OLDEST = 11;

    private PlainWords() {}

    /** A warning for each question that is hard to read. */
    static List<Problem> hard(Assessment assessment) {
        boolean forPeople = !assessment.about().answeredBy().equals(List.of(Audience.PRACTITIONER));
        boolean english =
                Locale.forLanguageTag(assessment.language()).getLanguage().equals("en");
        List<Problem> problems = new ArrayList<>();
        for (int section = 0;
                forPeople && english && section < assessment.sections().size();
                section++) {
            List<Item> items = assessment.sections().get(section).items();
            hard(assessment, items, "/sections/" + section + "/items/", problems);
        }
        return problems;
    }

    private static void hard(Assessment assessment, List<Item> items, String place, List<Problem> problems) {
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            hard(assessment, item, place + index + "/ask").ifPresent(problems::add);
            if (item.type() instanceof ItemType.Group group) {
                hard(assessment, group.items(), place + index + "/items/", problems);
            }
        }
    }

    private static Optional<Problem> hard(Assessment assessment, Item item, String place) {
        OptionalInt age = isOurs(item) ? age(item) : OptionalInt.empty();
        if (age.isEmpty() || age.getAsInt() <= OLDEST) {
            return Optional.empty();
        }
        Map<String, String> parameters = Map.of("item", item.id().name(), "age", String.valueOf(age.getAsInt()));
        return Optional.of(
                Problem.warning("READING_AGE", assessment.definition().at(place), parameters));
    }

    private static boolean isOurs(Item item) {
        return !item.by().equals(Optional.of(Audience.PRACTITIONER))
                && !item.wording().equals(Optional.of(Item.Wording.VERBATIM));
    }

    /** Of the question with its hint, for the reader who has it hardest. */
    private static OptionalInt age(Item item) {
        return Stream.of(Audience.PERSON, Audience.SUPPORTER)
                .map(reader -> Stream.concat(Stream.of(item.ask()), item.help().hint().stream())
                        .map(text -> text.to(reader))
                        .collect(Collectors.joining("\n")))
                .flatMapToInt(words -> ReadingAge.of(words).stream())
                .max();
    }
}
