package org.personcentred.assessment.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Location HERE = new Location.InDocument("definition.yaml", 3, 7, "/a");
    private static final Messages ENGLISH = Messages.of(Locale.UK);

    // in the sources, a text in quotes that looks like this is the code of a problem and nothing else
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z0-9]+)+)\"");

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");

    @Test
    void every_code_in_the_sources_has_a_message_and_every_message_a_code() throws IOException {
        assertThat(codesWithMessages()).isEqualTo(codesInSources());
    }

    @Test
    void a_message_names_what_the_problem_is_about() {
        Problem twice = Problem.error("PARSE_DUPLICATE_KEY", HERE, Map.of("key", "q1", "line", "12"));

        assertThat(ENGLISH.say(twice)).isEqualTo("\"q1\" is here twice; the first is on line 12. Keep one of them.");
    }

    @Test
    void a_suggestion_is_made_only_where_there_is_one() {
        Problem unknown = Problem.error("SHAPE_UNKNOWN_KEY", HERE, Map.of("key", "lable"));
        Problem nearly = Problem.error("SHAPE_UNKNOWN_KEY", HERE, Map.of("key", "lable", "suggestion", "label"));

        assertThat(ENGLISH.say(unknown)).isEqualTo("\"lable\" is not known here. Check the spelling, or take it out.");
        assertThat(ENGLISH.say(nearly))
                .isEqualTo("\"lable\" is not known here. Check the spelling, or take it out. Did you mean \"label\"?");
    }

    @Test
    void what_is_counted_is_written_as_the_language_does_and_nothing_else_is_changed() {
        Problem long1000 =
                Problem.error("TEXT_TOO_LONG", HERE, Map.of("question", "1000", "limit", "1000", "length", "12345"));

        assertThat(ENGLISH.say(long1000)).isEqualTo("“1000” must be 1,000 characters or fewer. It has 12,345.");
        assertThat(Messages.of(Locale.forLanguageTag("ar")).say(long1000)).contains("«1000»", " 1,000.", " 12,345.");
    }

    @Test
    void what_a_parameter_holds_is_never_taken_for_a_placeholder() {
        Problem hostile = Problem.error("PARSE_DUPLICATE_KEY", HERE, Map.of("key", "{line} $1 \\ {key}", "line", "2"));

        assertThat(ENGLISH.say(hostile))
                .isEqualTo("\"{line} $1 \\ {key}\" is here twice; the first is on line 2. Keep one of them.");
    }

    @Test
    void a_problem_that_nobody_has_worded_is_said_by_its_code() {
        assertThat(ENGLISH.say(Problem.warning("NOBODY", HERE, Map.of()))).isEqualTo("NOBODY");
    }

    @Test
    void a_language_without_a_translation_gets_english() {
        Problem empty = Problem.error("PARSE_EMPTY", HERE, Map.of());

        assertThat(Messages.of(Locale.forLanguageTag("sw-KE")).say(empty)).isEqualTo(ENGLISH.say(empty));
    }

    @Test
    void every_message_is_a_sentence_or_more() throws IOException {
        assertThat(texts().values())
                .allSatisfy(text -> assertThat((String) text).matches("(?s).*[.?!]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void whoever_answers_in_welsh_or_arabic_is_told_in_that_language(String language) throws IOException {
        Properties english = texts();
        Properties own = texts("messages_" + language + ".properties");
        Set<String> toPeople = codesInSources("src/main/java/org/personcentred/assessment/response");

        assertThat(english.stringPropertyNames())
                .filteredOn(key -> toPeople.contains(key.split("\\.")[0]))
                // the shape of JSON is told to those who write programs
                .filteredOn(key -> !key.startsWith("SHAPE_"))
                .as("said to people who answer, and so in messages_%s.properties too", language)
                .isSubsetOf(own.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .filteredOn(own::containsKey)
                .allSatisfy(key ->
                        assertThat(places(own.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static TreeSet<String> codesWithMessages() throws IOException {
        return texts().stringPropertyNames().stream()
                .map(key -> key.split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts() throws IOException {
        return texts("messages.properties");
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static TreeSet<String> codesInSources() throws IOException {
        return codesInSources("src/main/java");
    }

    private static TreeSet<String> codesInSources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(MessagesTest::codesIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> codesIn(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
