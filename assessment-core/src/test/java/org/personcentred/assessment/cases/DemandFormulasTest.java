package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Wording;

/**
 * Every formula that shows what the engine can do: as it is written, what it says in words, and the names it reads.
 * {@code -Dgolden=write} writes them anew.
 */
class DemandFormulasTest {
    private static final Path AGREED = Path.of("src/test/resources/formulas/demands.told.txt");

    @Test
    void each_formula_reads_as_it_was_agreed() throws IOException {
        List<String> told = new ArrayList<>();
        for (Demand demand : Demand.all()) {
            told.add("# " + demand);
            Assessment assessment = demand.assessment();
            assessment.formulas().forEach((name, formula) -> told.add(told(name, formula)));
            assessment.conditions().forEach((name, condition) -> told.add(told(name, condition.when())));
            assessment
                    .decisions()
                    .forEach((name, decision) -> decision.rules().forEach(rule -> told.add(told(name, rule.when()))));
            assessment.findings().forEach(finding -> told.add(told(finding.id(), finding.when())));
            assessment.items().stream()
                    .filter(item -> !item.asked().equals(Condition.ALWAYS))
                    .forEach(item -> told.add(told(item.id().name(), item.asked())));
        }
        String all = String.join("\n", told) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(AGREED, all);
        }

        assertThat(all).isEqualTo(Files.readString(AGREED));
    }

    private static String told(String name, Expression formula) {
        return name + ": " + Notation.of(formula) + "\n  " + Wording.of(formula) + "\n  " + References.of(formula);
    }

    private static String told(String name, Condition condition) {
        return name + ": " + Notation.of(condition) + "\n  " + Wording.of(condition) + "\n  "
                + References.of(condition);
    }
}
