package org.personcentred.assessment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Text;

class PlanWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void every_language_has_every_sentence_with_the_same_places(String language) throws IOException {
        assertThat(places("plan_" + language + ".properties")).isEqualTo(places("plan.properties"));
    }

    @Test
    void a_region_has_the_words_of_its_language_and_other_languages_have_none() {
        assertThat(PlanWords.in("ar-EG").orElseThrow().text("own.entry")).isEqualTo(Text.of("فكرة"));
        assertThat(PlanWords.in("fr")).isEmpty();
    }

    private static Map<String, Set<String>> places(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(PlanWords.class.getResourceAsStream(file), StandardCharsets.UTF_8));
        Map<String, Set<String>> places = new TreeMap<>();
        texts.forEach((key, text) -> places.put(
                (String) key,
                PLACE.matcher((String) text).results().map(MatchResult::group).collect(Collectors.toSet())));
        return places;
    }
}
