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
 * Whether what people read is easy to read: each question for whoever answers it, what stands before a section, what
 * goes well, what was found, what to do about it and what a decision comes to. The words of an instrument cannot be
 * changed and are passed over, as are words for professionals, and languages that nothing is measured in.
 */
final class PlainWords {
    /** What is aimed at, in years. */
    private static final int OLDEST = 11;

    private final Assessment assessment;
    private final List<Problem> problems = new ArrayList<>();

    private PlainWords(Assessment assessment) {
        this.assessment = assessment;
    }

    /** A warning for each text that is hard to read. */
    static List<Problem> hard(Assessment assessment) {
        boolean forPeople = !assessment.about().answeredBy().equals(List.of(Audience.PRACTITIONER));
        boolean english =
                Locale.forLanguageTag(assessment.language()).getLanguage().equals("en");
        PlainWords words = new PlainWords(assessment);
        if (forPeople && english) {
            words.sections();
            words.decisions();
            words.strengths();
            words.findings();
        }
        return words.problems;
    }

    private void sections() {
        for (int index = 0; index < assessment.sections().size(); index++) {
            Section section = assessment.sections().get(index);
            String place = "/sections/" + index;
            boolean ours = section.items().stream().allMatch(PlainWords::isOurs);
            section.intro().filter(intro -> ours).ifPresent(intro -> judge(section.id(), place + "/intro", intro));
            items(section.items(), place + "/items/");
        }
    }

    private void items(List<Item> items, String place) {
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            if (isOurs(item)) {
                Stream<Text> read = Stream.concat(Stream.of(item.ask()), item.help().hint().stream());
                judge(item.id().name(), place + index + "/ask", read.toArray(Text[]::new));
            }
            if (item.type() instanceof ItemType.Group group) {
                items(group.items(), place + index + "/items/");
            }
        }
    }

    private static boolean isOurs(Item item) {
        return !item.by().equals(Optional.of(Audience.PRACTITIONER))
                && !item.wording().equals(Optional.of(Item.Wording.VERBATIM));
    }

    private void decisions() {
        assessment.decisions().values().stream()
                .filter(decision -> decision.isShownTo(Audience.PERSON))
                .forEach(decision -> decision.results()
                        .values()
                        .forEach(result -> judge(
                                result.id(),
                                assessment.definition().place("decisions", decision.id()),
                                result.label())));
    }

    private void strengths() {
        for (Strength strength : assessment.strengths()) {
            String place = assessment.definition().place("strengths", strength.id());
            judge(strength.id(), place + "/say", strength.say());
        }
    }

    private void findings() {
        for (Finding finding : assessment.findings()) {
            String place = assessment.definition().place("findings", finding.id());
            judge(finding.id(), place + "/title", finding.title());
            for (int index = 0; index < finding.actions().size(); index++) {
                Action action = finding.actions().get(index);
                if (action.isShownTo(Audience.PERSON)) {
                    judge(action.id(), place + "/actions/" + index + "/label", action.label());
                }
            }
        }
    }

    private void judge(String name, String place, Text... texts) {
        OptionalInt age = age(List.of(texts));
        if (age.isPresent() && age.getAsInt() > OLDEST) {
            Map<String, String> parameters = Map.of("item", name, "age", String.valueOf(age.getAsInt()));
            problems.add(Problem.warning("READING_AGE", assessment.definition().at(place), parameters));
        }
    }

    /** Of texts that stand together, for the reader who has it hardest. */
    static OptionalInt age(List<Text> texts) {
        return Stream.of(Audience.PERSON, Audience.SUPPORTER)
                .map(reader -> texts.stream().map(text -> text.to(reader)).collect(Collectors.joining("\n")))
                .flatMapToInt(words -> ReadingAge.of(words).stream())
                .max();
    }
}
