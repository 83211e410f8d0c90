package org.personcentred.assessment.answer;

/**
 * The name of a question within its assessment, as formulas and form fields use it.
 *
 * @param name lower-case letters, digits and underscores, beginning with a letter
 */
public record ItemId(String name) implements Comparable<ItemId> {
    @Override
    public int compareTo(ItemId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
