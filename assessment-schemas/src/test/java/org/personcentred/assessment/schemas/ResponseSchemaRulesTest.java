package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.schema.ResponseSchema;

/** What the shipped response schemas say, what they cannot, and that no rule in them is idle. */
class ResponseSchemaRulesTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/personcentred/assessment/schemas");
    /** Enough that each rule of a shipped schema decides about some of them. */
    private static final int RESPONSES = 8_000;

    static Stream<Assessment> shipped() {
        return ShippedAssessments.all().stream().map(one -> ShippedAssessments.load(one.id(), one.version()));
    }

    /**
     * Run with {@code -Dschemas.write=true} to write the files anew, and look at what changed: hosts validate by them.
     */
    @ParameterizedTest
    @MethodSource("shipped")
    void the_committed_schema_is_the_generated_one(Assessment assessment) throws IOException {
        Path file =
                SHIPPED.resolve(assessment.id()).resolve(assessment.version()).resolve("response.schema.json");
        String generated = ResponseSchema.json(assessment);

        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(file, generated);
        }

        assertThat(file).hasContent(generated);
    }

    /** What no schema can say. These lists may only grow shorter. */
    @Test
    void every_rule_that_a_shipped_schema_cannot_say_is_known() {
        Map<String, List<String>> unsaid =
                shipped().collect(Collectors.toMap(Assessment::id, ResponseSchemaRulesTest::alsoChecked));

        assertThat(unsaid)
                .isEqualTo(Map.ofEntries(
                        Map.entry("audit-c", List.of("line_ends /comments")),
                        Map.entry(
                                "chair-stand-30s", List.of("line_ends /answers/anything_else", "line_ends /comments")),
                        Map.entry(
                                "falls-case-finding",
                                List.of(
                                        "line_ends /answers/what_matters",
                                        "not_after_today /answers/last_fall",
                                        "line_ends /answers/what_happened",
                                        "decimals /answers/gait_speed",
                                        "decimals /answers/tug_time",
                                        "line_ends /comments")),
                        Map.entry(
                                "four-stage-balance",
                                List.of(
                                        "decimals /answers/side_by_side",
                                        "decimals /answers/half_step",
                                        "decimals /answers/heel_to_toe",
                                        "decimals /answers/one_leg",
                                        "line_ends /answers/anything_else",
                                        "line_ends /comments")),
                        Map.entry("gad-7", List.of("line_ends /comments")),
                        Map.entry("gds-15", List.of("line_ends /comments")),
                        Map.entry("loneliness", List.of("line_ends /answers/what_would_help", "line_ends /comments")),
                        Map.entry(
                                "pain-now",
                                List.of(
                                        "line_ends /answers/where",
                                        "line_ends /answers/gets_in_the_way",
                                        "line_ends /comments")),
                        Map.entry("phq-9", List.of("line_ends /comments")),
                        Map.entry("prisma-7", List.of("line_ends /comments")),
                        Map.entry(
                                "steadi-stay-independent",
                                List.of("line_ends /answers/what_matters", "line_ends /comments")),
                        Map.entry(
                                "timed-up-and-go",
                                List.of(
                                        "decimals /answers/walk",
                                        "line_ends /answers/anything_else",
                                        "line_ends /comments"))));
    }

    private static List<String> alsoChecked(Assessment assessment) {
        Node.Sequence rules = (Node.Sequence)
                ResponseSchema.of(assessment).get("x-alsoChecked").orElseThrow();
        return rules.items().stream()
                .map(Node.Mapping.class::cast)
                .map(rule -> Witnesses.text(rule.get("rule").orElseThrow()) + " "
                        + Witnesses.text(rule.get("at").orElseThrow()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void without_any_one_of_its_rules_a_schema_breaks_the_law(Assessment assessment) {
        Node.Mapping schema = ResponseSchema.of(assessment);
        Witnesses whole = new Witnesses(assessment, schema);
        RandomResponses responses = new RandomResponses(assessment, 9L);
        Map<String, List<Problem>> judged = Stream.generate(responses::next)
                .limit(RESPONSES)
                .collect(Collectors.toMap(json -> json, whole::check, (one, same) -> one));

        List<Integer> idle = new ArrayList<>();
        for (int rule = 0; rule < WithoutRule.count(schema); rule++) {
            Witnesses mutilated = new Witnesses(assessment, WithoutRule.of(schema, rule));
            boolean broken = judged.entrySet().stream()
                    .anyMatch(one ->
                            !mutilated.lawHolds(one.getKey(), one.getValue(), mutilated.everitAccepts(one.getKey())));
            if (!broken) {
                idle.add(rule);
            }
        }

        assertThat(idle)
                .as("rules that nothing needs, of %d", WithoutRule.count(schema))
                .isEmpty();
    }
}
