package org.personcentred.assessment.studio.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which number of a version has to be raised, the least first. */
public enum Bump {
    /** None. */
    NONE,
    /** The third. */
    PATCH,
    /** The second. */
    MINOR,
    /** The first. */
    MAJOR;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bump that leads from one version, as {@code 1.0.0}, to another; none for the same or an older one. */
    public static Bump between(String earlier, String later) {
        List<Integer> from = numbers(earlier);
        List<Integer> to = numbers(later);
        for (int place = 0; place < from.size(); place++) {
            int order = to.get(place).compareTo(from.get(place));
            if (order != 0) {
                return order < 0 ? NONE : values()[MAJOR.ordinal() - place];
            }
        }
        return NONE;
    }

    /** Whether a version comes before another. */
    static boolean isBefore(String version, String other) {
        return Arrays.compare(array(version), array(other)) < 0;
    }

    private static int[] array(String version) {
        return numbers(version).stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList();
    }

    /** The version with this number raised and those behind it at 0. */
    public String raised(String version) {
        List<Integer> numbers = numbers(version);
        return switch (this) {
            case NONE -> version;
            case PATCH -> numbers.get(0) + "." + numbers.get(1) + "." + (numbers.get(2) + 1);
            case MINOR -> numbers.get(0) + "." + (numbers.get(1) + 1) + ".0";
            case MAJOR -> (numbers.get(0) + 1) + ".0.0";
        };
    }
}
