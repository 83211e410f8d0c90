package org.personcentred.assessment.answer;

/**
 * The name of a question within its assessment, as formulas and form fields use it.
 *
 * @param name lower-case letters, digits and underscores, beginning with a letter; in a row of a group, the name of the
 *             group and the number of the row before it
 */
public record ItemId(String name) implements Comparable<ItemId> {

    /** The same question in one row of a group, counted from 0: {@code goals.0.weight}. */
    public ItemId inRow(ItemId group, int row) {
        return new ItemId(group.name + "." + row + "." + name);
    }

    /** How formulas and rows call it: {@code weight} for {@code goals.0.weight}. */
    public ItemId inFormula() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? this : new ItemId(name.substring(dot + 1));
    }

    /**
     * The group that it is a question in a row of.
     *
     * @throws IllegalStateException if it is in none
     */
    public ItemId group() {
        return new ItemId(parts()[0]);
    }

    /**
     * The row that it is a question in, from 0.
     *
     * @throws IllegalStateException if it is in none
     */
    public int row() {
        return Integer.parseInt(parts()[1]);
    }

    private String[] parts() {
        String[] parts = name.split("\\.");
        if (parts.length != 3) {
            throw new IllegalStateException(name + " is in no row of a group");
        }
        return parts;
    }

    /** Whether it is a question in a row of a group. */
    public boolean isInRow() {
        return name.indexOf('.') >= 0;
    }

    @Override
    public int compareTo(ItemId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
