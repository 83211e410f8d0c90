package org.personcentred.assessment.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A success criterion of WCAG 2.2, how it is met, and what holds that.
 *
 * @param number such as 1.4.10
 * @param level A, AA or AAA
 * @param heldBy {@code gate} and a check of it, or a test's class and method
 */
record Criterion(String number, String level, String title, String how, List<String> heldBy) {
    static List<Criterion> all() {
        return Browser.resource("wcag.txt").lines().map(Criterion::read).toList();
    }

    private static Criterion read(String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new Criterion(
                parts[0], parts[1], parts[2], parts[3], parts[4].isEmpty() ? List.of() : List.of(parts[4].split(", ")));
    }

    /** As a row of the table in docs/accessibility.md. */
    String row() {
        String tests = heldBy.stream()
                .map(test -> test.startsWith("gate ")
                        ? test.substring("gate ".length()).replace('_', ' ')
                        : "`" + test.split(" ")[0] + "`: " + test.split(" ")[1].replace('_', ' '))
                .collect(Collectors.joining("; "));
        return "| " + number + " " + title + " | " + level + " | " + how + " | " + tests + " |";
    }
}
