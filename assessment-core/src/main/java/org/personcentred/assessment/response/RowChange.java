package org.personcentred.assessment.response;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.ItemType;

/**
 * What a button of a form asks for instead of sending it: one more row of a group, or one row fewer.
 *
 * @param group   the group
 * @param removed the row that goes, from 0; nothing where one is added
 */
public record RowChange(ItemId group, Optional<Integer> removed) {
    private static final Pattern ADD = Pattern.compile("([a-z][a-z0-9_]{0,63})\\.add");
    private static final Pattern REMOVE = Pattern.compile("([a-z][a-z0-9_]{0,63})\\.(0|[1-9][0-9]{0,2})\\.remove");

    /** How the value of a button ends that takes a row away. */
    static final String REMOVE_END = ".remove";

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
                .map(item -> new RowChange(group, removed));
    }

    /** Whether it takes this row away. */
    boolean removes(ItemId of, int row) {
        return group.equals(of) && removed.equals(Optional.of(row));
    }
}
