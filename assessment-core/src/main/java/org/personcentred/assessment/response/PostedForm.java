package org.personcentred.assessment.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * The fields of one form as they were posted. A page can hold several: then each has a prefix, with which the names of
 * its fields begin, and whatever begins otherwise belongs to somebody else.
 *
 * @param prefix what the names begin with; nothing where the form is the only one
 * @param fields the values of each field by its name without the prefix
 */
public record PostedForm(String prefix, Map<String, List<String>> fields) {
    /** Most characters of a prefix. */
    public static final int LONGEST_PREFIX = 64;

    private static final Pattern PREFIX = Pattern.compile("(?:[A-Za-z][A-Za-z0-9_-]{0," + (LONGEST_PREFIX - 1) + "})?");
    // a name that no program would choose may hold anything, and is not repeated
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    /**
     * Fields whose names are without the prefix already.
     *
     * @throws IllegalArgumentException if it is none that {@link #isPrefix} takes, or a value is null
     */
    public PostedForm {
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("the names of fields cannot begin with '" + prefix
                    + "': a prefix has up to " + LONGEST_PREFIX + " letters, digits, _ and - after a letter");
        }
        fields.forEach(PostedForm::refuseNull);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Of all that was posted, the fields of the form with this prefix.
     *
     * @throws IllegalArgumentException if it is no prefix, or a value is null
     */
    public static PostedForm of(Map<String, List<String>> posted, String prefix) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        posted.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), values);
            }
        });
        return new PostedForm(prefix, own);
    }

    /** Whether the names of fields can begin so: a letter and then letters, digits, {@code _} and {@code -}, or nothing. */
    public static boolean isPrefix(String prefix) {
        return PREFIX.matcher(prefix).matches();
    }

    // the maps of some frameworks have null for a field without a value; it would be found only far from here
    private static void refuseNull(String name, List<String> values) {
        boolean hasNull = values == null || values.stream().anyMatch(value -> value == null);
        if (hasNull) {
            String said = PLAIN.matcher(name).matches() ? " '" + name + "'" : "";
            throw new IllegalArgumentException(
                    "the field" + said + " has null for a value: a field that holds nothing has an empty text");
        }
    }

    /** The first value of a field. */
    public Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * Why no form of an assessment is among what was posted; nothing if there is one. Where several forms stand on a
     * page each says what it is of, so that a prefix that nothing begins with is not taken for a form left blank.
     */
    public List<Problem> absence(Assessment expected) {
        return prefix.isEmpty() || first(FieldNames.ASSESSMENT).isPresent() ? List.of() : List.of(absent(expected));
    }

    /** Why no page of a form that is asked page by page is among what was posted; nothing if there is one. */
    public List<Problem> absenceOfPage(Assessment expected) {
        return first(FieldNames.PAGE).isPresent() ? absence(expected) : List.of(absent(expected));
    }

    private Problem absent(Assessment expected) {
        Map<String, String> parameters = prefix.isEmpty()
                ? Map.of("expected", expected.id())
                : Map.of("expected", expected.id(), "prefix", prefix);
        return Problem.error("FORM_NOT_SENT", new Location.InDocument("form", 1, 1, ""), parameters);
    }
}
