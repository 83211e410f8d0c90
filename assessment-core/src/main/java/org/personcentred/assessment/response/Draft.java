package org.personcentred.assessment.response;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * What was typed so far into a form that is asked page by page: what a host keeps until somebody comes back.
 *
 * <p>It is to the letter, also where what was typed cannot be read, and holds also what is no longer asked, in case that
 * is asked again.
 *
 * @param assessment the assessment's id
 * @param version    the version that was shown
 * @param fields     the values of each field that holds something, by its name; beside those of questions only
 *                   {@code _language}
 * @param visited    the pages that were answered or left blank, in the order in which that first happened
 * @param told       what was said already of what has to be said at once, as {@code finding.action}
 */
public record Draft(
        String assessment, String version, Map<String, List<String>> fields, Set<String> visited, Set<String> told) {
    /** What can be the name of a field of a question; any other is never kept. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1," + FormBody.LONGEST_NAME + "}");

    public Draft {
        Map<String, List<String>> sorted = new TreeMap<>();
        fields.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableMap(sorted);
        visited = Collections.unmodifiableSet(new LinkedHashSet<>(visited));
        told = Collections.unmodifiableSet(new LinkedHashSet<>(told));
    }

    /** Nothing is typed yet. */
    public static Draft of(Assessment assessment) {
        return new Draft(assessment.id(), assessment.version(), Map.of(), Set.of(), Set.of());
    }

    /**
     * What was submitted at once, as it would have been typed page by page; no page of it was looked at. Nothing is
     * taken of what cannot be read, or is for another assessment or version.
     */
    public static Draft of(Submission submission) {
        Map<String, List<String>> fields = new TreeMap<>();
        if (submission.refusals().isEmpty()) {
            typed(submission, "", fields);
        }
        return of(submission.assessment()).posted(name -> true, fields);
    }

    private static void typed(Submission submission, String before, Map<String, List<String>> fields) {
        for (Item item : submission.assessment().itemsWithRows()) {
            submission
                    .entered(item)
                    .typed()
                    .forEach((part, values) -> fields.put(before + FieldNames.of(item, part), values));
            submission
                    .within(item)
                    .ifPresent(inner -> typed(inner, before + item.id().name() + ".", fields));
        }
        for (Section section : submission.assessment().sections()) {
            for (String part : List.of(FieldNames.SKIP, FieldNames.SKIP_WHO)) {
                fields.put(before + FieldNames.of(section, part), List.of(submission.typed(section, part)));
            }
        }
    }

    /** Reads what {@link #toJson} wrote, whoever had it in between: in the shape of {@code draft.schema.json}, within limits. */
    public static Checked<Draft> ofJson(byte[] json) {
        return DraftJson.read(json);
    }

    /** On one line; the same draft is always written with the same characters. */
    public String toJson() {
        return DraftJson.write(this);
    }

    /** Whether it belongs to an assessment in just this version. */
    public boolean isFor(Assessment other) {
        return mismatch(other).isEmpty();
    }

    /** Why it does not belong to an assessment in just this version; nothing if it does. */
    public List<Problem> mismatch(Assessment other) {
        return Mismatch.find(other, Optional.of(assessment), Optional.of(version), "");
    }

    /**
     * The same for another version: what was typed into the questions that are still there is kept, and every page is
     * to be looked at again.
     *
     * @throws IllegalArgumentException if it belongs to another assessment
     */
    public Draft movedTo(Assessment other) {
        if (!assessment.equals(other.id())) {
            throw new IllegalArgumentException("a draft of " + assessment + " is none of " + other.id());
        }
        if (isFor(other)) {
            return this;
        }
        FieldOwners owners = FieldOwners.of(other);
        Map<String, List<String>> kept = new TreeMap<>(fields);
        kept.keySet()
                .removeIf(name ->
                        !name.equals(FieldNames.LANGUAGE) && owners.of(name).isEmpty());
        return new Draft(other.id(), other.version(), kept, Set.of(), Set.of());
    }

    /**
     * With a page posted: what was typed into its fields before is gone, even where nothing was posted for them, and of
     * what was posted nothing else is taken. {@link #problems} says whether the result can be kept.
     *
     * @param onPage whether a field is on the page
     * @param posted the fields as they came
     */
    public Draft posted(Predicate<String> onPage, Map<String, List<String>> posted) {
        Map<String, List<String>> after = new TreeMap<>(fields);
        after.keySet().removeIf(onPage);
        posted.forEach((name, values) -> {
            boolean says = values.stream().anyMatch(value -> !value.isEmpty());
            boolean ours = name.equals(FieldNames.LANGUAGE);
            if (says && (ours || onPage.test(name)) && NAME.matcher(name).matches()) {
                after.put(name, values);
            }
        });
        return new Draft(assessment, version, after, visited, told);
    }

    /**
     * Without the row that a button takes away, if it takes one; the others close up when they are next read.
     *
     * @param button the value of a button that was pressed, as {@code goals.1.remove}
     */
    public Draft without(String button) {
        Map<String, List<String>> after = new TreeMap<>(fields);
        after.keySet().removeIf(name -> RowChange.takesAway(button, name));
        return new Draft(assessment, version, after, visited, told);
    }

    /** With a page that was answered or left blank. */
    public Draft visited(String page) {
        Set<String> more = new LinkedHashSet<>(visited);
        more.add(page);
        return new Draft(assessment, version, fields, more, told);
    }

    /** With all that was said already of what has to be said at once, and no more than that. */
    public Draft told(Set<String> said) {
        return new Draft(assessment, version, fields, visited, said);
    }

    /** What it holds in one field; nothing where that is blank or asked for more than once. */
    public Optional<String> only(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Why it cannot be kept: it is too much, or holds a character that no JSON of ours holds. Nothing if it can. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(FormBody.tooMuch(fields));
        if (fields.values().stream().anyMatch(values -> values.size() > SchemaGate.MOST_ITEMS)) {
            problems.add(problem("LIMIT_FIELDS", Map.of("limit", "" + SchemaGate.MOST_ITEMS)));
        }
        long bytes = fields.entrySet().stream()
                .mapToLong(field -> bytes(field.getKey())
                        + field.getValue().stream().mapToLong(Draft::bytes).sum())
                .sum();
        if (bytes > FormBody.MOST_BYTES) {
            problems.add(problem("LIMIT_BYTES", Map.of("limit", "" + FormBody.MOST_BYTES)));
        }
        fields.values().stream()
                .flatMap(List::stream)
                .flatMap(value -> Words.firstRefused(Words.of(value)).stream())
                .findFirst()
                .ifPresent(character -> problems.add(problem("PARSE_CHARACTER", Map.of("character", character))));
        return problems;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Problem problem(String code, Map<String, String> parameters) {
        return Problem.error(code, new Location.InDocument("form", 1, 1, ""), parameters);
    }
}
