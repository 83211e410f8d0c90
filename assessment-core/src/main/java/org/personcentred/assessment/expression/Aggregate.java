package org.personcentred.assessment.expression;

/** How several numbers become one. */
public enum Aggregate {
    /** Added together. */
    SUM("sum"),
    /** Added together and divided by how many there are. */
    MEAN("mean"),
    /** The smallest. */
    LEAST("min"),
    /** The largest. */
    GREATEST("max");

    private final String word;

    Aggregate(String word) {
        this.word = word;
    }

    /** The name of it in a formula. */
    public String word() {
        return word;
    }
}
