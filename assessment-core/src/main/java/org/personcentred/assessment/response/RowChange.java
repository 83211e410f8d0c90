package org.personcentred.assessment.response;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * What a button of a form asks for instead of sending it: one more row of a group, or one row fewer.
 *
 * @param group   the group
 * @param removed the row that goes, from 0; nothing where one is added
 * @param done    whether there was room for the one, or anything there of the other
 */
public record RowChange(ItemId group, Optional<Integer> removed, boolean done) {
    private static final Pattern ADD = Pattern.compile("([a-z][a-z0-9_]{0,63})\\.add");
    private static final Pattern REMOVE = Pattern.compile("([a-z][a-z0-9_]{0,63})\\.(0|[1-9][0-9]{0,2})\\.remove");

    private static final String REMOVE_END = ".remove";

    /** The value of the button that adds a row. */
    public static String add(ItemId group) {
        return group + ".add";
    }

    /** The value of the button that takes a row away. */
    public static String remove(ItemId group, int row) {
        return group + "." + row + REMOVE_END;
    }

    /** What the value of a button asks for; nothing where it is no row of a group of this assessment. */
    static Optional<RowChange> read(Assessment assessment, String value) {
        Matcher add = ADD.matcher(value);
        Matcher remove = REMOVE.matcher(value);
        if (add.matches()) {
            return of(assessment, add.toMatchResult(), Optional.empty());
        }
        return remove.matches()
                ? of(assessment, remove.toMatchResult(), Optional.of(Integer.valueOf(remove.group(2))))
                : Optional.empty();
    }

    private static Optional<RowChange> of(Assessment assessment, MatchResult match, Optional<Integer> removed) {
        ItemId group = new ItemId(match.group(1));
        return assessment
                .item(group)
                .filter(item -> item.type() instanceof ItemType.Group)
                .map(item -> new RowChange(group, removed, true));
    }

    /** The same where there was nothing to be done. */
    RowChange inVain() {
        return new RowChange(group, removed, false);
    }

    /** Whoever only asked for another row has not made a mistake, and is told of none: only what became of it. */
    Problem notice() {
        String added = done ? "ROW_ADDED" : "ROWS_FULL";
        String gone = done ? "ROW_REMOVED" : "ROW_GONE";
        return Problem.warning(removed.isPresent() ? gone : added, new Location.InDocument("form", 1, 1, ""), Map.of());
    }

    /** Whether the value of a button takes away the row that a field is in. */
    public static boolean takesAway(String button, String field) {
        return button.endsWith(REMOVE_END)
                && field.startsWith(button.substring(0, button.length() - REMOVE_END.length() + 1));
    }

    /** Whether it takes this row away. */
    boolean removes(ItemId of, int row) {
        return group.equals(of) && removed.equals(Optional.of(row));
    }
}
