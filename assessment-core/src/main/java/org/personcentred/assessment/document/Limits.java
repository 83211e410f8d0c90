package org.personcentred.assessment.document;

/**
 * How much of a document is read before it is refused; each number is the largest that is still accepted.
 *
 * @param bytes        size of the whole document
 * @param depth        mappings and sequences inside each other; a lone value has depth 0
 * @param nodes        values and keys together
 * @param nameLength   characters of a key
 * @param textLength   characters of a text
 * @param numberLength characters of a number as written
 */
public record Limits(int bytes, int depth, int nodes, int nameLength, int textLength, int numberLength) {
    private static final int MEGABYTE = 1_000_000;

    public Limits {
        if (bytes < 0 || depth < 0 || nodes < 0 || nameLength < 0 || textLength < 0 || numberLength < 0) {
            throw new IllegalArgumentException("a limit below 0 would accept nothing");
        }
    }

    /** For what a person or a host submits. */
    public static Limits forResponse() {
        return new Limits(MEGABYTE, 32, 50_000, 256, 100_000, NumberText.LONGEST);
    }

    /** For what was typed so far: as much as a form can hold, with each character of it escaped. */
    public static Limits forDraft() {
        return new Limits(3 * MEGABYTE, 4, 50_000, 256, MEGABYTE, NumberText.LONGEST);
    }

    /** For what an author writes, and for the schemas derived from it. */
    public static Limits forDefinition() {
        return new Limits(MEGABYTE, 32, 100_000, 256, 10_000, NumberText.LONGEST);
    }
}
