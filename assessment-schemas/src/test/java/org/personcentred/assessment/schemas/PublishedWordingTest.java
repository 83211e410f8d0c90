package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Licence;

/**
 * No words of an instrument that may not be passed on stand anywhere in the project. To know them without having them, we
 * keep a fingerprint of each six words that follow each other in sentences of its form (as remembered: not every sentence
 * of each is there).
 */
class PublishedWordingTest {
    private static final Path PROJECT = Path.of("..");
    private static final int WORDS = 6;
    private static final int LONGEST = 16;
    private static final Set<String> BUILT = Set.of("target", ".git");
    private static final String TEXTS = ".*\\.(md|yaml|json|java|properties|jte|html|css|txt|xml|js)";

    @Test
    void no_file_of_the_project_has_six_words_of_a_published_form_in_their_order() throws IOException {
        Map<String, String> forms = fingerprints();

        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : files()) {
            List<String> words = words(Files.readString(file));
            stretches(words)
                    .map(stretch -> forms.getOrDefault(fingerprint(stretch), ""))
                    .filter(form -> !form.isEmpty())
                    .forEach(form -> found.computeIfAbsent(
                                    PROJECT.relativize(file).toString(), none -> new TreeSet<>())
                            .add(form));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void a_sentence_is_known_again_whatever_its_marks_and_capitals() {
        List<String> words = words("One two-three: FOUR, it’s (six).\nSeven");

        assertThat(words).containsExactly("one", "two", "three", "four", "its", "six", "seven");
        assertThat(stretches(words)).containsExactly("one two three four its six", "two three four its six seven");
        assertThat(fingerprint("one two three four its six")).hasSize(LONGEST).matches("[0-9a-f]+");
    }

    /** Those of which only the name is known to us, and those whose words nobody has told apart from ordinary ones. */
    @Test
    void every_instrument_whose_words_may_not_be_shipped_has_fingerprints() {
        Set<String> without = Set.of("short-fes-i", "swemwbs", "quickdash");
        List<String> closed = ShippedAssessments.newest().stream()
                .map(ShippedAssessments.Shipped::id)
                .filter(id -> ShippedAssessments.load(id).licence().rights() != Licence.Rights.A)
                .filter(id -> !without.contains(id))
                .toList();

        assertThat(new TreeSet<>(fingerprints().values())).containsExactlyElementsOf(closed);
    }

    private static Map<String, String> fingerprints() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/published-wording.txt"))) {
            return lines.map(line -> line.split(" "))
                    .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all.filter(PublishedWordingTest::isText).toList();
        }
    }

    private static boolean isText(Path file) {
        Path within = PROJECT.relativize(file);
        for (Path part : within) {
            if (BUILT.contains(part.toString())) {
                return false;
            }
        }
        return Files.isRegularFile(file) && within.toString().matches(TEXTS);
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> stretches(List<String> words) {
        return Stream.iterate(0, at -> at + WORDS <= words.size(), at -> at + 1)
                .map(at -> String.join(" ", words.subList(at, at + WORDS)));
    }

    private static String fingerprint(String stretch) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(stretch.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LONGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
