package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * A shipped definition has no error. One value of another shape, or that cannot be read, is therefore the only error in it, whatever rests on
 * that value: everything else that is told would be a false alarm.
 */
class MisshapenLawTest {
    /** What a value says that is written as none can be read; it is in no definition. */
    private static final String UNREADABLE = "@unreadable@";

    private static final int TIMES = Integer.getInteger("law.damages", 6);
    private static final long SEED = Long.getLong("law.seed", 20261123);

    @ParameterizedTest
    @MethodSource("shipped")
    void of_a_value_of_another_shape_nothing_is_told_but_its_shape(ShippedAssessments.Shipped one) {
        Random random = new Random(SEED + one.id().hashCode());
        Node whole = tree(one.folder().definition());
        for (int time = 0; time < TIMES; time++) {
            Damage damage = Damage.ofShape(random, 1 + random.nextInt(size(whole)));
            Node damaged = damage.in(whole);

            List<Problem> problems = errors(damaged);

            boolean isShape =
                    problems.stream().anyMatch(problem -> problem.code().startsWith("SHAPE_"));
            assertThat(problems.stream()
                            .filter(problem -> isShape && !problem.code().startsWith("SHAPE_")))
                    .as(one.id() + ": " + damage.what)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void of_a_value_that_cannot_be_read_nothing_is_told_but_that(ShippedAssessments.Shipped one) {
        Random random = new Random(SEED + one.id().hashCode());
        Node whole = tree(one.folder().definition());
        for (int time = 0; time < TIMES; time++) {
            Damage damage = Damage.by(Node.text(UNREADABLE), 1 + random.nextInt(size(whole)));
            String number = JsonWriter.write(damage.in(whole)).replace('"' + UNREADABLE + '"', " 010");
            byte[] yaml = (time % 2 == 0 ? number : number.replace(": 010", ": ")).getBytes(UTF_8);

            List<Problem> problems = errors("definition.yaml", yaml);

            boolean isSlip =
                    problems.stream().anyMatch(problem -> problem.code().startsWith("PARSE_"));
            assertThat(problems.stream()
                            .filter(problem -> isSlip && !problem.code().startsWith("PARSE_")))
                    .as(one.id() + ": " + damage.what)
                    .isEmpty();
        }
    }

    static Stream<ShippedAssessments.Shipped> shipped() {
        return ShippedAssessments.all().stream();
    }

    private static List<Problem> errors(Node definition) {
        return errors("definition.json", JsonWriter.write(definition).getBytes(UTF_8));
    }

    private static List<Problem> errors(String document, byte[] bytes) {
        return DefinitionReader.read(
                        AssessmentFolder.of(new AssessmentFolder.File(document, bytes)), ShippedAssessments::find)
                .problems()
                .stream()
                .filter(Problem::isError)
                .toList();
    }

    private static Node tree(AssessmentFolder.File file) {
        return ((Checked.Valid<Node>) DocumentReader.yaml(file.document(), file.bytes(), Limits.forDefinition()))
                .value();
    }

    private static int size(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .mapToInt(entry -> 1 + size(entry.value()))
                        .sum()
                : node instanceof Node.Sequence sequence
                        ? sequence.items().stream()
                                .mapToInt(item -> 1 + size(item))
                                .sum()
                        : 0;
    }

    /** One value, counted from the beginning, replaced or called something else. */
    private static final class Damage {
        private final boolean isOfTheKey;
        private final Node instead;
        private int left;
        private String what = "nothing";

        private Damage(boolean isOfTheKey, Node instead, int left) {
            this.isOfTheKey = isOfTheKey;
            this.instead = instead;
            this.left = left;
        }

        static Damage ofShape(Random random, int left) {
            int kind = random.nextInt(3);
            Node lists = Node.sequence(List.of(Node.sequence(List.of())));
            return new Damage(kind == 0, kind == 1 ? lists : Node.truth(true), left);
        }

        static Damage by(Node instead, int left) {
            return new Damage(false, instead, left);
        }

        Node in(Node node) {
            if (node instanceof Node.Mapping mapping) {
                List<Node.Entry> entries = new ArrayList<>();
                for (Node.Entry entry : mapping.entries()) {
                    boolean isHere = --left == 0;
                    what = isHere ? entry.key() : what;
                    String key = isHere && isOfTheKey ? entry.key() + "zz" : entry.key();
                    Node value = isHere && !isOfTheKey ? instead : in(entry.value());
                    entries.add(new Node.Entry(key, entry.position(), value));
                }
                return new Node.Mapping(mapping.position(), entries);
            }
            if (node instanceof Node.Sequence sequence) {
                List<Node> items = new ArrayList<>();
                for (Node item : sequence.items()) {
                    boolean isHere = --left == 0;
                    what = isHere ? "an entry" : what;
                    items.add(isHere ? instead : in(item));
                }
                return new Node.Sequence(sequence.position(), items);
            }
            return node;
        }
    }
}
