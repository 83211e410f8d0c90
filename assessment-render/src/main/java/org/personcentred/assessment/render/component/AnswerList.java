package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * Questions with what was answered, each with a way to change it.
 *
 * @param rows the questions in order
 */
public record AnswerList(List<Row> rows) implements Component {
    public AnswerList {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.answerList(this);
    }

    /**
     * One question.
     *
     * @param question what was asked
     * @param lines    what was answered, in words
     * @param error    what is wrong with it
     * @param notice   what is worth a look
     * @param change   what leads to where it can be changed; nothing where it cannot
     */
    public record Row(
            String question,
            List<String> lines,
            Optional<String> error,
            Optional<String> notice,
            Optional<Change> change) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A link to where an answer can be changed.
     *
     * @param id      its id
     * @param address where it leads
     * @param word    what people read
     * @param about   what it changes, for those who hear the link alone
     */
    public record Change(String id, String address, String word, String about) {}
}
