package org.personcentred.assessment.scoring;

import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;

/** Writes a comparison as JSON, in the shape of {@code contracts/comparison.schema.json}. Words are the practitioner's. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** The comparison on one line; the same comparison gives the same bytes. */
    public static String write(Comparison comparison) {
        return JsonWriter.write(comparison(comparison));
    }

    /** The comparison on many lines, for people. */
    public static String pretty(Comparison comparison) {
        return JsonWriter.pretty(comparison(comparison));
    }

    private static Node comparison(Comparison comparison) {
        return Node.mapping()
                .put("assessment", Comparison.assessment(comparison.later()).id())
                .put(
                        "title",
                        OutcomeJson.words(
                                Comparison.assessment(comparison.later()).title()))
                .put("earlier", outcome(comparison.earlier()))
                .put("later", outcome(comparison.later()))
                .put("sameRules", Node.truth(comparison.sameRules()))
                .put("scores", OutcomeJson.each(comparison.scores(), ComparisonJson::score))
                .put("findings", OutcomeJson.each(comparison.findings(), ComparisonJson::finding))
                .put("decisions", OutcomeJson.each(comparison.decisions(), ComparisonJson::decision))
                .put("rows", OutcomeJson.each(comparison.rows(), ComparisonJson::row))
                .put(
                        "open",
                        Node.mapping()
                                .put("still", OutcomeJson.ids(comparison.stillOpen()))
                                .put("new", OutcomeJson.ids(comparison.newlyOpen()))
                                .put("noLonger", OutcomeJson.ids(comparison.noLonger()))
                                .build())
                .put("within", within(comparison))
                .build();
    }

    private static Node within(Comparison comparison) {
        Node.MappingBuilder all = Node.mapping();
        comparison.within().forEach((item, inner) -> all.put(item.name(), comparison(inner)));
        return all.build();
    }

    private static Node outcome(Outcome outcome) {
        Assessment assessment = Comparison.assessment(outcome);
        return Node.mapping()
                .put("version", assessment.version())
                .put("digest", assessment.digest())
                .put(
                        "completedOn",
                        OutcomeJson.text(outcome.response().completedOn().map(String::valueOf)))
                .build();
    }

    private static Node score(ComparedScore score) {
        return Node.mapping()
                .put("id", score.score().id())
                .put("title", OutcomeJson.words(score.score().title()))
                .put("earlier", OutcomeJson.number(score.earlier().number()))
                .put("later", OutcomeJson.number(score.later().number()))
                .put("difference", OutcomeJson.number(score.difference()))
                .put("course", score.course().word())
                .put("why", OutcomeJson.text(score.why().map(NotCompared::word)))
                .put("bandBefore", named(score.bandBefore(), Band::id, Band::label))
                .put("bandAfter", named(score.bandAfter(), Band::id, Band::label))
                .put("policyBefore", OutcomeJson.text(score.policyBefore()))
                .put("policyAfter", OutcomeJson.text(score.policyAfter()))
                .build();
    }

    private static Node finding(ComparedFinding finding) {
        return Node.mapping()
                .put("id", finding.id())
                .put("title", OutcomeJson.words(finding.finding().title()))
                .put("urgency", finding.finding().urgency().word())
                .put("course", finding.course().word())
                .put("earlier", finding.earlier().word())
                .put("later", finding.later().word())
                .put("policyBefore", OutcomeJson.text(finding.policyBefore()))
                .put("policyAfter", OutcomeJson.text(finding.policyAfter()))
                .build();
    }

    private static Node decision(ComparedDecision decision) {
        return Node.mapping()
                .put("id", decision.decision().id())
                .put("title", OutcomeJson.words(decision.decision().title()))
                .put("earlier", named(decision.earlier(), Result::id, Result::label))
                .put("later", named(decision.later(), Result::id, Result::label))
                .put("policyBefore", OutcomeJson.text(decision.policyBefore()))
                .put("policyAfter", OutcomeJson.text(decision.policyAfter()))
                .build();
    }

    private static Node row(ComparedRow row) {
        return Node.mapping()
                .put("group", row.group().name())
                .put("row", row.row())
                .put("earlier", number(row.earlier()))
                .put("later", number(row.later()))
                .build();
    }

    private static Node number(Optional<Integer> number) {
        return number.<Node>map(Node::number).orElse(Node.nothing());
    }

    private static <T> Node named(Optional<T> thing, Function<T, String> id, Function<T, Text> label) {
        return thing.<Node>map(one -> Node.mapping()
                        .put("id", id.apply(one))
                        .put("label", OutcomeJson.words(label.apply(one)))
                        .build())
                .orElse(Node.nothing());
    }
}
