package org.personcentred.assessment.schemas;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A shipped assessment worked out a second time: in plain arithmetic, from its sources and not from its definition.
 *
 * @param assessment its id
 * @param responses  how many complete responses there are
 * @param questions  those that anything is worked out from, in the order of the form
 * @param results    from answers by question: what each score, decision and finding comes to
 */
record SecondReckoning(
        String assessment,
        long responses,
        List<Question> questions,
        Function<Map<String, String>, Map<String, String>> results) {

    /**
     * One question.
     *
     * @param id      its id
     * @param answers every answer that it takes: ids of options, or numbers
     * @param asked   whether it is asked, given the answers before it
     */
    record Question(String id, List<String> answers, Predicate<Map<String, String>> asked) {
        /** Always asked. */
        static Question of(String id, List<String> answers) {
            return new Question(id, answers, before -> true);
        }

        /** Yes or no, and always asked. */
        static Question yesNo(String id) {
            return of(id, List.of("yes", "no"));
        }
    }

    /** Hands over each complete response, answers by question. */
    void each(Consumer<Map<String, String>> taker) {
        fill(0, new TreeMap<>(), taker);
    }

    private void fill(int at, Map<String, String> answers, Consumer<Map<String, String>> taker) {
        if (at == questions.size()) {
            taker.accept(answers);
            return;
        }
        Question question = questions.get(at);
        if (!question.asked().test(answers)) {
            fill(at + 1, answers, taker);
            return;
        }
        for (String answer : question.answers()) {
            answers.put(question.id(), answer);
            fill(at + 1, answers, taker);
        }
        answers.remove(question.id());
    }

    @Override
    public String toString() {
        return assessment;
    }
}
