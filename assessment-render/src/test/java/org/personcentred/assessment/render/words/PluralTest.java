package org.personcentred.assessment.render.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every number from 0 to 200, against the numbers that the CLDR lists for each form. */
class PluralTest {
    @Test
    void arabic_has_six_forms() {
        Map<String, Set<Integer>> forms = forms("ar");

        assertThat(forms).containsOnlyKeys("zero", "one", "two", "few", "many", "other");
        assertThat(forms.get("zero")).containsExactly(0);
        assertThat(forms.get("one")).containsExactly(1);
        assertThat(forms.get("two")).containsExactly(2);
        assertThat(forms.get("few")).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 103, 104, 105, 106, 107, 108, 109, 110);
        assertThat(forms.get("other")).containsExactly(100, 101, 102, 200);
        assertThat(forms.get("many")).hasSize(178).contains(11, 99, 111, 199);
    }

    @Test
    void welsh_has_forms_for_six_and_those_up_to_three() {
        Map<String, Set<Integer>> forms = forms("cy");

        assertThat(forms).containsOnlyKeys("zero", "one", "two", "few", "many", "other");
        assertThat(forms.get("zero")).containsExactly(0);
        assertThat(forms.get("one")).containsExactly(1);
        assertThat(forms.get("two")).containsExactly(2);
        assertThat(forms.get("few")).containsExactly(3);
        assertThat(forms.get("many")).containsExactly(6);
        assertThat(forms.get("other")).hasSize(196).contains(4, 5, 7, 103, 200);
    }

    @Test
    void english_has_one_and_all_others() {
        Map<String, Set<Integer>> forms = forms("en");

        assertThat(forms).containsOnlyKeys("one", "other");
        assertThat(forms.get("one")).containsExactly(1);
        assertThat(forms.get("other")).hasSize(200);
    }

    private static Map<String, Set<Integer>> forms(String language) {
        return IntStream.rangeClosed(0, 200)
                .boxed()
                .collect(groupingBy(number -> Plural.form(language, number), toCollection(() ->
                        (Set<Integer>) new TreeSet<Integer>())));
    }
}
