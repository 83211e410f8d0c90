package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * Rows of questions, such as goals, that can be added and taken away without script.
 *
 * @param question what is asked
 * @param none a box that says there is nothing to tell of; nothing where there has to be one
 * @param rows its rows; none only on paper, where it is said that there are none
 * @param add what adds a row; nothing where there can be no more
 * @param reasons ways to leave it open; that there is nothing to tell of stands among them
 */
public record Group(Question question, Optional<None> none, List<Row> rows, Optional<Button> add, Reasons reasons)
        implements Component {
    public Group {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.group(this);
    }

    /**
     * One row.
     *
     * @param id the id of what it is called
     * @param title what it is called, as "Goal 1 of up to 5"
     * @param hidden what it is known by from one time to the next
     * @param parts its questions
     * @param remove what takes it away; nothing where it is the only one
     * @param isNext whether it is where to go on, after a row was added or removed
     */
    public record Row(
            String id,
            String title,
            Optional<Form.Hidden> hidden,
            List<Component> parts,
            Optional<Button> remove,
            boolean isNext) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A box that says that there are no rows.
     *
     * @param name its field
     * @param option what ticking it says
     */
    public record None(String name, Option option) {}

    /**
     * A button that asks for the form again.
     *
     * @param value what it posts
     * @param label what people read
     */
    public record Button(String value, String label) {}
}
