package org.personcentred.assessment.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Problem;

/**
 * Which parts of a definition rest on what was left out of it, so that nothing can be told of them. A part rests on
 * every part whose name it says anywhere but in words for people.
 */
final class Doubt {
    /** Two of one name are two, whatever else they say. */
    private static final String TWICE = "NAME_TWICE";
    /** Nothing is found that does something, or that is the same somewhere else; with what was left out it may be. */
    private static final Set<String> OF_ALL = Set.of(
            "EVIDENCE_UNUSED",
            "OPTIONS_UNUSED",
            "COMPONENT_UNCOVERED",
            "MINIMUM_SETTING_UNKNOWN",
            "CONTINUED_OTHERWISE",
            "FORMULA_RANGE_LACKS");

    private static final Set<String> OF_THE_LICENCE =
            Set.of("WORDING_NOT_SAID", "WORDING_NOT_LICENSED", "WORDING_SLOT_EMPTY");

    private final List<DefinitionPart> parts;
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> silent = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    /** Names of sources and owners, from which nothing is worked out. */
    private final Set<String> onlySaid = new HashSet<>();

    private boolean areNamesLost;

    /** Of a definition as it was written, and what was left out of it. */
    Doubt(Node written, Mending mending) {
        this.parts = DefinitionPart.all(written);
        mending.filled().forEach(place -> silent.add(DefinitionPart.place(place)));
        mending.out().forEach(this::leftOut);
        spread();
    }

    private void spread() {
        List<DefinitionPart> drawn = drawnIn();
        while (!drawn.isEmpty()) {
            drawn.forEach(part -> doubt(part.place()));
            drawn = drawnIn();
        }
    }

    /**
     * The problems of what is left that are problems of the whole. Where a part without a name was left out, any name
     * that means nothing may have been its name.
     *
     * @param problems with their places in what was written
     */
    List<Problem> told(List<Problem> problems) {
        if (areNamesLost) {
            problems.stream()
                    .filter(Doubt::isUnknown)
                    .map(problem -> problem.parameters().getOrDefault("name", ""))
                    .forEach(names::add);
            spread();
        }
        return problems.stream().filter(this::isTold).toList();
    }

    private void leftOut(String place) {
        String part = DefinitionPart.place(place);
        List<String> steps = Pointer.steps(place);
        boolean isWords = !part.equals(place) && TextKeys.WORDS.contains(steps.get(steps.size() - 1));
        if (isWords) {
            silent.add(part);
        } else {
            areNamesLost |= parts.stream().anyMatch(each -> each.place().equals(part) && each.isNameless());
            doubt(part);
        }
    }

    /** What stands in a doubtful part is doubtful too, as the questions of a section are. */
    private void doubt(String place) {
        doubtful.add(place);
        parts.stream()
                .filter(part -> part.place().equals(place) || part.place().startsWith(place + "/"))
                .forEach(part -> {
                    doubtful.add(part.place());
                    boolean isOnlyNamed = part.place().matches("/(evidence|owners)/.*");
                    (isOnlyNamed ? onlySaid : names).addAll(part.isAll() ? part.says() : Set.of(part.name()));
                });
        if (place.equals("/mayBe")) {
            doubt("/sections");
        }
    }

    private List<DefinitionPart> drawnIn() {
        return parts.stream()
                .filter(part -> !doubtful.contains(part.place()))
                .filter(part -> part.says().stream().anyMatch(names::contains))
                .toList();
    }

    private boolean isTold(Problem problem) {
        String part = DefinitionPart.place(problem.location().pointer());
        String name = problem.parameters().getOrDefault("name", "");
        boolean hangs = doubtful.contains(part)
                || silent.contains(part)
                || OF_ALL.contains(problem.code())
                || isUnknown(problem) && (areNamesLost || onlySaid.contains(name))
                || OF_THE_LICENCE.contains(problem.code()) && doubtful.contains("/licence");
        return problem.code().equals(TWICE) || !hangs;
    }

    /** Whether it says that there is nothing of a name; {@code UNIT_UNKNOWN} is about no name of the definition. */
    private static boolean isUnknown(Problem problem) {
        boolean isOfAName =
                problem.code().endsWith("_UNKNOWN") && !problem.code().startsWith("UNIT_");
        return isOfAName || problem.code().startsWith("FORMULA_WANTS_");
    }
}
