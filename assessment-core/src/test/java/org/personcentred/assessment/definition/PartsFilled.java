package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;

/**
 * A {@link PartsForm} as far as it is filled in: by question what was answered, or why it was not, after a colon; a
 * question that is not here is blank.
 */
record PartsFilled(Map<String, String> said) {
    static final List<String> QUESTIONS = List.of("q1", "q2", "q3", "q4");

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "q1", List.of("no", "some"),
            "q2", List.of("no", "lots"),
            "q3", List.of("some", "more", "unclear"),
            "q4", List.of("0", "1", "2"));

    private static final List<String> REASONS = List.of(":unknown", ":declined", ":unable", ":not_applicable");

    /** Every state a question can be in; blank is empty. */
    static List<String> states(String question) {
        return Stream.of(Stream.of(""), ANSWERS.get(question).stream(), REASONS.stream())
                .flatMap(each -> each)
                .toList();
    }

    static PartsFilled of(List<String> states) {
        Map<String, String> said = new HashMap<>();
        for (int index = 0; index < states.size(); index++) {
            said.put(QUESTIONS.get(index), states.get(index));
        }
        return new PartsFilled(said);
    }

    /** Everything that can be said to all of the questions. */
    static List<PartsFilled> all() {
        return with(List.of(new PartsFilled(Map.of())), QUESTIONS.get(0), QUESTIONS);
    }

    private static List<PartsFilled> with(List<PartsFilled> before, String question, List<String> left) {
        List<PartsFilled> longer = before.stream()
                .flatMap(filled -> states(question).stream().map(state -> filled.with(question, state)))
                .toList();
        List<String> rest = left.subList(1, left.size());
        return rest.isEmpty() ? longer : with(longer, rest.get(0), rest);
    }

    private PartsFilled with(String question, String state) {
        Map<String, String> all = new HashMap<>(said);
        all.put(question, state);
        return new PartsFilled(all);
    }

    /** Whether there is more to be said to a question. */
    boolean isOpen(String question) {
        String state = said.get(question);
        return state.isEmpty() || state.startsWith(":") && !state.equals(":not_applicable");
    }

    /** Whether there is more to be said to any of them than a reason that counts something. */
    boolean isOpen(Map<String, Set<String>> counting) {
        return QUESTIONS.stream()
                .anyMatch(question -> isOpen(question)
                        && !counting.getOrDefault(question, Set.of()).contains(said.get(question)));
    }

    /**
     * Every way to go on: what is open is answered, or left as it is, or left open for a reason that counts something.
     * Such a reason stays.
     */
    Set<PartsFilled> later(Map<String, Set<String>> counting) {
        Set<PartsFilled> ways = new LinkedHashSet<>(Set.of(this));
        for (String question : QUESTIONS) {
            Set<String> reasons = counting.getOrDefault(question, Set.of());
            if (isOpen(question) && !reasons.contains(said.get(question))) {
                List<String> more = Stream.concat(ANSWERS.get(question).stream(), reasons.stream())
                        .toList();
                ways = ways.stream()
                        .flatMap(way ->
                                Stream.concat(Stream.of(way), more.stream().map(state -> way.with(question, state))))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
        }
        return ways;
    }

    /** Whether a question was said not to apply: a number that is worked out of it stays missing. */
    boolean saysWhatDoesNotApply() {
        return said.containsValue(":not_applicable");
    }

    /** What is known of it. */
    Facts facts(Assessment assessment) {
        Map<ItemId, Answer> answers = new HashMap<>();
        Map<ItemId, Unanswered> unanswered = new HashMap<>();
        said.forEach((question, state) -> {
            if (state.startsWith(":")) {
                unanswered.put(
                        new ItemId(question),
                        Unanswered.read(state.substring(1)).orElseThrow());
            } else if (!state.isEmpty()) {
                answers.put(
                        new ItemId(question),
                        question.equals("q4") ? new Answer.Number(new BigDecimal(state)) : new Answer.Choice(state));
            }
        });
        return new Facts(assessment, answers, unanswered, Optional.empty());
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
