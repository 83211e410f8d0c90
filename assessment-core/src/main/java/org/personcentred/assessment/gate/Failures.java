package org.personcentred.assessment.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.everit.json.schema.ValidationException;

/** The failures in Everit's tree of exceptions that a person can do something about, each once. */
final class Failures {

    private Failures() {}

    static Set<Failure> of(ValidationException e) {
        List<ValidationException> causes = e.getCausingExceptions();
        if (causes.isEmpty()) {
            return Set.of(Failure.of(e));
        }
        if ("anyOf".equals(e.getKeyword())) {
            return ofChoice(e);
        }
        // the first cause of a failed "else" is that "if" did not hold, which is no mistake
        boolean isElse = "else".equals(e.getKeyword());
        return ofAll(isElse ? causes.subList(causes.size() - 1, causes.size()) : causes);
    }

    private static Set<Failure> ofAll(List<ValidationException> causes) {
        Set<Failure> all = new LinkedHashSet<>();
        causes.forEach(cause -> all.addAll(of(cause)));
        return all;
    }

    // of several types, what is wrong within the type that was taken; where none was taken, all that could be
    private static Set<Failure> ofChoice(ValidationException e) {
        Failure choice = Failure.of(e);
        List<Set<Failure>> taken = new ArrayList<>();
        for (ValidationException branch : e.getCausingExceptions()) {
            Set<Failure> failures = of(branch);
            if (failures.stream().noneMatch(failure -> failure.isWrongType(choice.pointer()))) {
                taken.add(failures);
            }
        }
        if (taken.isEmpty()) {
            return ofAll(e.getCausingExceptions());
        }
        return taken.size() == 1 ? taken.get(0) : Set.of(choice);
    }
}
