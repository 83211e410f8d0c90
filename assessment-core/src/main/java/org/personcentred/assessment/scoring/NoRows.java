package org.personcentred.assessment.scoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Working;

/**
 * Finds what a verdict could not rest on because there is no number for it, such as a reference range for an age: a
 * comparison with it is not met, and whoever acts on that has to know.
 */
final class NoRows {
    private NoRows() {}

    /** The words of the definition for what there is no number for, each once. */
    static Stream<Text> behind(Collection<? extends Working> workings) {
        Set<String> said = new LinkedHashSet<>();
        workings.forEach(working -> add(working, said));
        return said.stream().map(Text::of);
    }

    private static void add(Working working, Set<String> said) {
        if (working instanceof Working.OfNumber number
                && number.value() instanceof Value.NotApplicable none
                && !none.why().isEmpty()) {
            said.add(none.why());
        }
        working.parts().forEach(part -> add(part, said));
    }
}
