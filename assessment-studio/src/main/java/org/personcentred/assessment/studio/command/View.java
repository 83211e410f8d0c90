package org.personcentred.assessment.studio.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.studio.source.Refusal;

/** A page that can be rendered. */
enum View {
    FORM,
    QUESTION,
    REVIEW,
    PRINT,
    OUTCOME,
    PLAN;

    static View of(String word) {
        Optional<View> found =
                Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
        return found.orElseThrow(
                () -> Refusal.wrongUsage("There is no view '" + word + "'. There is: " + words() + "."));
    }

    private static String words() {
        return Arrays.stream(values()).map(View::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
