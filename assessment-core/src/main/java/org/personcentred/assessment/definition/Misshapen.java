package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * All that is wrong with a definition that has not the shape of the format. What has it is proved as far as it does not
 * rest on the rest: an author mends everything at once.
 */
final class Misshapen {
    /** What is still wrong after so many is no definition that anybody wrote. */
    private static final int MOST_ROUNDS = 12;

    /** What stands for more than may be written is not looked at. */
    private static final String TOO_MUCH = "LIKE_TOO_MUCH";

    private final String document;
    private final Definition written;
    private final Node root;
    private final Slips slips;
    private final Mending mending;

    /** A definition as it was written, with what it says in fewer words written out. */
    Misshapen(String document, Node root, Slips slips) {
        this.document = document;
        this.written = new Definition(document, root, Map.of());
        this.root = root;
        this.slips = slips;
        this.mending = new Mending(root);
    }

    /** What is looked at, one after the other: each needs the one before. */
    interface Steps {
        /** What is wrong with the shape of a tree. */
        List<Problem> shape(Node tree);

        /** The definition of a tree of the right shape, or which assessments it uses in vain. */
        Checked<Definition> uses(Node tree);

        /** What is wrong with what a definition says. */
        List<Problem> meaning(Definition definition);
    }

    /**
     * All its problems.
     *
     * @param unwritten what could not be written out; it is left out as a whole, since it has another shape
     */
    List<Problem> problems(List<Problem> unwritten, Steps steps) {
        List<Problem> told = new ArrayList<>(unwritten);
        told.removeIf(slips::isBehind);
        if (unwritten.stream().anyMatch(problem -> problem.code().equals(TOO_MUCH))) {
            return told;
        }
        unwritten.forEach(problem -> mending.leaveOut(DefinitionPart.place(pointer(problem))));
        Optional<Node> left = mending.left();
        for (int round = 0; round < MOST_ROUNDS && left.isPresent(); round++) {
            List<Problem> wrong = placed(steps.shape(left.get()));
            told.addAll(round == 0 ? wrong.stream().filter(this::isGenuine).toList() : List.of());
            if (wrong.isEmpty() && areSlipsOut()) {
                Checked<Definition> found = steps.uses(left.get());
                if (found instanceof Checked.Valid<Definition> valid) {
                    told.addAll(ofTheWhole(steps.meaning(valid.value())));
                    told.addAll(twice());
                    return told;
                }
                wrong = placed(found.problems());
                told.addAll(wrong);
            }
            left = isLess(wrong) ? mending.left() : Optional.empty();
        }
        return told;
    }

    /** Leaves out what is wrong, and whatever cannot be read; false where that was done already. */
    private boolean isLess(List<Problem> wrong) {
        int before = mending.out().size();
        slips.places().forEach(mending::leaveOut);
        boolean isLess = mending.out().size() > before;
        for (Problem problem : wrong) {
            isLess |= mending.leaveOut(problem);
        }
        return isLess;
    }

    private boolean areSlipsOut() {
        return mending.out().containsAll(slips.places());
    }

    /** Whether it would be there without anything being left out: a list that is left with nothing in it is no mistake. */
    private boolean isGenuine(Problem problem) {
        return mending.out().stream().noneMatch(place -> place.startsWith(pointer(problem) + "/"))
                && !slips.isAround(problem);
    }

    /** What is wrong with what is left, as far as that does not rest on what was left out. */
    private List<Problem> ofTheWhole(List<Problem> problems) {
        List<Problem> whole =
                new ArrayList<>(problems.stream().filter(this::isBeside).toList());
        whole.addAll(new Doubt(root, mending)
                .told(problems.stream()
                        .filter(problem -> !isBeside(problem))
                        .map(this::placed)
                        .toList()));
        return whole;
    }

    /** The parts of one name, those that were left out among them. */
    private List<Problem> twice() {
        Set<String> taken = new HashSet<>();
        return DefinitionPart.all(root).stream()
                .filter(part -> !part.name().isEmpty() && !taken.add(part.namespace() + part.name()))
                .map(part -> Problem.error("NAME_TWICE", written.at(part.place()), Map.of("name", part.name())))
                .toList();
    }

    private List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(problem -> isBeside(problem) ? problem : placed(problem))
                .toList();
    }

    private Problem placed(Problem problem) {
        Location.InDocument at = (Location.InDocument) problem.location();
        Location before = new Location.InDocument(at.document(), at.line(), at.column(), mending.before(at.pointer()));
        return new Problem(problem.code(), problem.severity(), before, problem.parameters());
    }

    /** Whether it is a problem of the words beside the definition. */
    private boolean isBeside(Problem problem) {
        return !(problem.location() instanceof Location.InDocument at
                && at.document().equals(document));
    }

    private static String pointer(Problem problem) {
        return problem.location().pointer();
    }
}
