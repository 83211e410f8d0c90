package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.schema.ResponseSchema;

/**
 * One verdict, four witnesses: the checker, and three validators that read the generated schema.
 *
 * <p>Before a release run it with {@code -Dlaw.responses=100000}; {@code -Dlaw.seed} tries other responses.
 */
class ResponseSchemaLawTest {
    private static final int OF_SHIPPED = Integer.getInteger("law.responses", 5_000);
    /** Of one that holds others: its schema is as large as all of theirs, and theirs are tried by themselves. */
    private static final int OF_HOLDERS = Integer.getInteger("law.responses", 1_000);

    private static final int OF_DEMANDS = Integer.getInteger("law.responses", 300);
    private static final long SEED = Long.getLong("law.seed", 20_261_122L);
    private static final Path DEMANDS = Path.of("../assessment-core/src/test/resources/engine-demands");
    /** As many go to the browser in one call. */
    private static final int BATCH = 1_000;

    static Stream<Named<Assessment>> shipped() {
        return ShippedAssessments.all().stream()
                .map(one -> Named.of(one.id(), ShippedAssessments.load(one.id(), one.version())));
    }

    /** The definitions that show what real instruments demand. */
    static Stream<Named<Assessment>> demands() throws IOException {
        try (Stream<Path> folders = Files.list(DEMANDS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> Named.of(folder.getFileName().toString(), read(folder)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void the_schema_accepts_what_the_checker_accepts_and_refuses_the_rest_but_for_what_it_lists(Assessment assessment) {
        theLawHolds(assessment, holdsOthers(assessment) ? OF_HOLDERS : OF_SHIPPED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void so_does_the_schema_of_whatever_an_instrument_can_demand(Assessment assessment) {
        theLawHolds(assessment, OF_DEMANDS);
    }

    private static boolean holdsOthers(Assessment assessment) {
        return assessment.items().stream().anyMatch(item -> item.type() instanceof ItemType.Instrument);
    }

    private static void theLawHolds(Assessment assessment, int count) {
        Node.Mapping schema = ResponseSchema.of(assessment);
        Witnesses witnesses = new Witnesses(assessment, schema);
        Ajv ajv = new Ajv(JsonWriter.write(schema));
        RandomResponses responses = new RandomResponses(assessment, SEED);
        int accepted = 0;

        for (int done = 0; done < count; done += BATCH) {
            List<String> batch = Stream.generate(responses::next)
                    .limit(Math.min(BATCH, count - done))
                    .toList();
            List<Boolean> byAjv = ajv.accepts(batch);
            for (int i = 0; i < batch.size(); i++) {
                accepted += agreed(witnesses, batch.get(i), byAjv.get(i)) ? 1 : 0;
            }
        }

        // a law over responses that are all refused, or all accepted, would say little
        assertThat(accepted).isBetween(count / 10, count * 9 / 10);
    }

    /** Whether all accept it, or refuse it for something that the schema says. */
    private static boolean agreed(Witnesses witnesses, String json, boolean ajv) {
        List<Problem> errors = witnesses.check(json);
        boolean everit = witnesses.everitAccepts(json);
        boolean networknt = witnesses.networkntAccepts(json);
        assertThat(Stream.of(everit, networknt, ajv).allMatch(verdict -> witnesses.lawHolds(json, errors, verdict)))
                .as("checker %s, Everit %s, networknt %s, Ajv %s%n%s", errors, everit, networknt, ajv, shortened(json))
                .isTrue();
        return errors.isEmpty();
    }

    private static Assessment read(Path folder) {
        try {
            Checked<Assessment> read =
                    DefinitionReader.read(AssessmentFolder.at(folder), ResponseSchemaLawTest::otherDemand);
            return ((Checked.Valid<Assessment>) read).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Assessment> otherDemand(String id, String version) {
        return Optional.of(read(DEMANDS.resolve(id)));
    }

    /** Long repeats say nothing to whoever has to find out what is wrong. */
    private static String shortened(String json) {
        return json.replaceAll("(.{1,4}?)\\1{19,}", "$1...");
    }
}
