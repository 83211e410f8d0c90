package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How old a reader has to be to read a question with ease, by the formula of Flesch and Kincaid: a sign of where to look,
 * and no proof that a question is understood.
 *
 * @param item the question
 * @param age  in years, from 5 to 18, for the reader who has it hardest; nothing where it has too few words to tell
 */
public record QuestionAge(Item item, OptionalInt age) {
    /** Of each question that people answer, in the order of the form; of a language that is not English, none. */
    public static List<QuestionAge> all(Assessment assessment) {
        boolean english =
                Locale.forLanguageTag(assessment.language()).getLanguage().equals("en");
        return english
                ? assessment.items().stream().flatMap(QuestionAge::questions).toList()
                : List.of();
    }

    private static Stream<QuestionAge> questions(Item item) {
        List<Text> read = Stream.concat(Stream.of(item.ask()), item.help().hint().stream())
                .toList();
        Stream<QuestionAge> own =
                item.isQuestion() ? Stream.of(new QuestionAge(item, PlainWords.age(read))) : Stream.empty();
        return item.type() instanceof ItemType.Group group
                ? Stream.concat(own, group.items().stream().flatMap(QuestionAge::questions))
                : own;
    }
}
