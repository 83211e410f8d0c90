package org.personcentred.assessment.response;

import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;

/** The names of form fields and the ids of their controls: the contract between the form and the decoder. */
public final class FieldNames {
    /** Begins a value of a radio group that is a reason, as {@code _declined}. */
    public static final String REASON_VALUE = "_";

    private FieldNames() {}

    /** The field of an item, or of a part of it such as {@code day}, {@code 1}, {@code reason} or {@code comment}. */
    public static String of(Item item, String part) {
        return part.isEmpty() ? item.id().name() : item.id().name() + "." + part;
    }

    /** The HTML id of a field: its name with {@code -} for each dot. */
    public static String htmlId(String field) {
        return field.replace('.', '-');
    }

    /** The part of an item that holds its first control, which an error summary links to. */
    public static String firstPart(ItemType type) {
        if (type instanceof ItemType.Trials) {
            return "1";
        }
        if (type instanceof ItemType.Date date) {
            return switch (date.precision()) {
                case DAY -> "day";
                case MONTH -> "month";
                case YEAR -> "year";
            };
        }
        return "";
    }

    /** The HTML id of the first control of an item. */
    public static String firstControl(Item item) {
        return htmlId(of(item, firstPart(item.type())));
    }
}
