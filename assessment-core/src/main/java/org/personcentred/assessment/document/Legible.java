package org.personcentred.assessment.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * A document as far as it can be read. Where one value of it cannot be, as {@code 010}, the rest may still be looked at,
 * so that everything that is wrong is told at once; the document itself is of no use then.
 *
 * @param root     all of it, if its structure is sound, with a {@link Node.Null} for each value that cannot be read
 * @param slips    where those values stand
 * @param problems what is wrong with the text, at least one for each slip
 */
public record Legible(Optional<Node> root, Set<Position> slips, List<Problem> problems) {
    public Legible {
        slips = Set.copyOf(slips);
        problems = List.copyOf(problems);
    }

    /** The document if nothing is wrong with it, else everything that is. */
    public Checked<Node> whole() {
        return root.isPresent() ? Checked.of(root.get(), problems) : new Checked.Invalid<>(problems);
    }
}
