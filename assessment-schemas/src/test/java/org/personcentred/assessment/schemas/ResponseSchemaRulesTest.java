package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.schema.ResponseSchema;

/** What the shipped response schemas say, what they cannot, and that no rule in them is idle. */
class ResponseSchemaRulesTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/personcentred/assessment/schemas");
    /** Enough that each rule of a shipped schema decides about some of them. */
    private static final int RESPONSES = 8_000;
    /** Of one that holds others, whose own rules are not tried again. */
    private static final int OF_HOLDERS = 1_500;

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

    /** What no schema can say stands in a file, assessment by assessment. Of an assessment it may only grow shorter. */
    @Test
    void every_rule_that_a_shipped_schema_cannot_say_is_known() {
        List<String> unsaid = shipped()
                .flatMap(one -> alsoChecked(one).stream().map(rule -> one.id() + " " + rule))
                .toList();

        assertThat(String.join("\n", unsaid)).isEqualToIgnoringNewLines(known());
    }

    private static String known() {
        try {
            return Files.readString(Path.of("src/test/resources/what-no-schema-can-say.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Set<String> others = assessment.items().stream()
                .filter(item -> item.type() instanceof ItemType.Instrument)
                .map(item -> item.id().name())
                .collect(Collectors.toSet());
        int count = WithoutRule.count(schema, others);
        Witnesses whole = new Witnesses(assessment, schema);
        RandomResponses responses = new RandomResponses(assessment, 9L);
        Stream<String> random = Stream.generate(responses::next).limit(others.isEmpty() ? RESPONSES : OF_HOLDERS);
        List<Judged> judged = Stream.concat(WrongOnce.each(assessment, 9L).stream(), random)
                .distinct()
                .map(json -> new Judged(json, whole.check(json)))
                .toList();

        List<Integer> idle = new ArrayList<>();
        for (int rule = 0; rule < count; rule++) {
            WithoutRule.Lacking lacking = WithoutRule.of(schema, others, rule);
            Witnesses mutilated = new Witnesses(assessment, lacking.schema());
            // Those it has to do with come first: they are likely to need it.
            Stream<Judged> near = judged.stream().filter(one -> one.isAbout(lacking.about()));
            Stream<Judged> far = judged.stream().filter(one -> !one.isAbout(lacking.about()));
            if (Stream.concat(near, far).allMatch(one -> one.lawHolds(mutilated))) {
                idle.add(rule);
            }
        }

        assertThat(idle).as("rules that nothing needs, of %d", count).isEmpty();
    }

    /** A response, and what the checker says of it. */
    private record Judged(String json, List<Problem> problems) {
        boolean lawHolds(Witnesses witnesses) {
            return witnesses.lawHolds(json, problems, witnesses.everitAccepts(json));
        }

        /** Whether a problem lies at a question that a rule names. */
        boolean isAbout(String rule) {
            return problems.stream()
                    .map(problem -> problem.location().pointer())
                    .anyMatch(pointer -> rule.contains('"' + pointer.substring(pointer.lastIndexOf('/') + 1) + '"'));
        }
    }
}
