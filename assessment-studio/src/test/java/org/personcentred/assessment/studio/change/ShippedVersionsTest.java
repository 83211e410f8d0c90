package org.personcentred.assessment.studio.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** Each shipped version is compared with the one before it, and says by its number what changed. */
class ShippedVersionsTest {
    private static final Path VERSIONS = Path.of("src/test/resources/versions");

    @Test
    void every_shipped_version_is_raised_as_far_as_its_changes_need() {
        List<List<Assessment>> shipped = ShippedAssessments.newest().stream()
                .map(newest -> ShippedAssessments.all().stream()
                        .filter(one -> one.id().equals(newest.id()))
                        .map(one -> ShippedAssessments.load(one.id() + "@" + one.version()))
                        .toList())
                .toList();

        assertThat(shipped).isNotEmpty();
        assertThat(shipped.stream().flatMap(ShippedVersionsTest::notRaisedEnough))
                .isEmpty();
    }

    @Test
    void a_changed_band_under_a_minor_version_is_found() {
        assertThat(notRaisedEnough(List.of(read("steps-1.1.0.yaml"), read("steps-1.0.0.yaml"))))
                .containsExactly(
                        "steps 1.0.0 to 1.1.0 needs a major version: score total, band low ends elsewhere; score"
                                + " total, band high begins elsewhere");
    }

    @Test
    void the_same_under_a_major_version_is_right() {
        assertThat(notRaisedEnough(List.of(read("steps-2.0.0.yaml"), read("steps-1.0.0.yaml"))))
                .isEmpty();
    }

    @Test
    void a_version_below_the_one_before_it_is_found_even_where_nothing_changed() {
        assertThat(notRaisedEnough(List.of(read("steps-1.0.0.yaml"), read("steps-1.0.0.yaml"))))
                .containsExactly("steps 1.0.0 comes after steps 1.0.0 and is no later version");
    }

    @Test
    void every_shipped_version_is_found_by_its_name_and_no_other() {
        assertThat(ShippedAssessments.all())
                .allSatisfy(one -> assertThat(ShippedAssessments.load(one.id() + "@" + one.version())
                                .version())
                        .isEqualTo(one.version()));
        assertThatThrownBy(() -> ShippedAssessments.load("phq-9@0.9.0"))
                .hasMessage("no version '0.9.0' of 'phq-9' is shipped");
    }

    /** What is wrong with the numbers of the versions of one assessment, the newest first. */
    private static Stream<String> notRaisedEnough(List<Assessment> newestFirst) {
        List<String> wrong = new ArrayList<>();
        for (int index = 1; index < newestFirst.size(); index++) {
            Changes changes = Changes.between(newestFirst.get(index), newestFirst.get(index - 1));
            String from = changes.earlier().version();
            String to = changes.later().version();
            if (changes.given() == Bump.NONE) {
                wrong.add(
                        name(changes.later()) + " comes after " + name(changes.earlier()) + " and is no later version");
            } else if (!changes.isEnough()) {
                wrong.add(changes.later().id() + " " + from + " to " + to + " needs a "
                        + changes.needed().word() + " version: " + gravest(changes));
            }
        }
        return wrong.stream();
    }

    private static String gravest(Changes changes) {
        return changes.all().stream()
                .filter(change -> change.kind().bump() == changes.needed())
                .map(change -> change.where() + " " + change.what())
                .collect(Collectors.joining("; "));
    }

    private static String name(Assessment one) {
        return one.id() + " " + one.version();
    }

    private static Assessment read(String file) {
        try {
            return ((Checked.Valid<Assessment>) DefinitionReader.read(file, Files.readAllBytes(VERSIONS.resolve(file))))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
