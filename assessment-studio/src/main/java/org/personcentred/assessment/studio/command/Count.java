package org.personcentred.assessment.studio.command;

/** A number of things, in words. */
final class Count {
    private Count() {}

    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
