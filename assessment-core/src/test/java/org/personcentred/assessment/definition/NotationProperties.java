package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;

class NotationProperties {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallForms.class)
    void a_formula_written_down_and_read_again_is_the_same(@ForAll SmallForm form) {
        Assessment assessment = form.assessment();

        Assessment again = written(assessment, form.counts()).assessment();

        assertThat(formulas(again)).isEqualTo(formulas(assessment));
        assertThat(conditions(again)).isEqualTo(conditions(assessment));
    }

    private static SmallForm written(Assessment assessment, String counts) {
        List<String> gates = List.of("b", "c", "d").stream()
                .map(id -> assessment.item(new ItemId(id)).orElseThrow().asked())
                .map(asked -> asked.equals(Condition.ALWAYS) ? "" : Notation.of(asked))
                .toList();
        Decision decision = assessment.decisions().get("ruled");
        return new SmallForm(
                gates,
                counts,
                Notation.of(assessment.scores().get("early").formula()),
                Notation.of(assessment.scores().get("total").formula()),
                Notation.of(assessment
                        .scores()
                        .get("total")
                        .bandConditions()
                        .findFirst()
                        .orElseThrow()),
                Notation.of(assessment.conditions().get("named").when()),
                decision.rules().stream().map(rule -> Notation.of(rule.when())).toList(),
                decision.otherwise().map(Result::id).orElse(""),
                Notation.of(assessment.scores().get("after").formula()),
                Notation.of(assessment.findings().get(0).when()));
    }

    private static List<Expression> formulas(Assessment assessment) {
        return assessment.scores().values().stream().map(Score::formula).toList();
    }

    private static List<Condition> conditions(Assessment assessment) {
        Condition named = assessment.conditions().get("named").when();
        Condition found = assessment.findings().get(0).when();
        Condition rule = assessment.decisions().get("ruled").rules().get(0).when();
        Condition asked = assessment.item(new ItemId("d")).orElseThrow().asked();
        return List.of(named, found, rule, asked);
    }
}
