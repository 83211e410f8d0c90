package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Definition;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Reachable;
import org.personcentred.assessment.definition.ToldApart;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * An assessment that is resolved but not proved.
 *
 * @param assessment   what it would be
 * @param dependencies what rests on what in it
 * @param facts        what can be said before anything is answered: all that may still happen
 * @param whatever     the same where any question may be said not to apply
 * @param reachable    whether a condition can hold at all
 * @param unsound      what could not be read, stands in a cycle, or rests on something that does
 * @param cited        the keys of the sources that something rests on
 * @param formulas     every formula that could be read
 */
public record Candidate(
        Assessment assessment,
        Dependencies dependencies,
        Facts facts,
        Facts whatever,
        Reachable reachable,
        Set<Reference> unsound,
        Set<String> cited,
        List<Formula> formulas) {

    /** Whether a formula rests only on what could be read. */
    public boolean isSound(Expression formula) {
        return References.of(formula).stream().noneMatch(unsound::contains);
    }

    /** Whether a condition rests only on what could be read. */
    public boolean isSound(Condition condition) {
        return References.of(condition).stream().noneMatch(unsound::contains);
    }

    /** Whether a score could be read, and all that it rests on. */
    public boolean isSound(Reference.Kind kind, String name) {
        return !unsound.contains(new Reference(kind, name));
    }

    /** The formulas of those among these that are scores of this assessment; those of another one were proved there. */
    Stream<Expression> scores(Set<Reference> read) {
        return read.stream()
                .filter(reference -> reference.kind() == Reference.Kind.SCORE)
                .flatMap(score -> Stream.ofNullable(assessment.formulas().get(score.name())));
    }

    /** The decisions that could be read, with all that they rest on. */
    List<Decision> soundDecisions() {
        return assessment.decisions().values().stream()
                .filter(decision -> isSound(Reference.Kind.DECISION, decision.id()))
                .toList();
    }

    /** Where the first part of this id stands in a list of the definition, as a JSON Pointer. */
    String place(String list, String id) {
        return definition().place(list, id);
    }

    /** Where the entries of a list that have a key stand, as JSON Pointers. */
    List<String> places(String list, String key) {
        return definition().places(list, key);
    }

    /** The place of a JSON Pointer in what was written. */
    Location at(String pointer) {
        return definition().at(pointer);
    }

    /** Where the label of an option is written, as a JSON Pointer, which may be among those that questions share. */
    String optionLabel(String item, int index, String option) {
        return definition().optionLabel(item, index, option);
    }

    /** Nothing yet that readers have to tell apart. */
    ToldApart toldApart() {
        return new ToldApart(definition());
    }

    private Definition definition() {
        return assessment.definition();
    }

    Problem error(String code, String pointer, Map<String, String> parameters) {
        return Problem.error(code, at(pointer), parameters);
    }

    Problem warning(String code, String pointer, Map<String, String> parameters) {
        return Problem.warning(code, at(pointer), parameters);
    }
}
