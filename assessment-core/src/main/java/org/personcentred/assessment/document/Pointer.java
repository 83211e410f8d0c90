package org.personcentred.assessment.document;

/** JSON Pointers (RFC 6901), built step by step; the empty pointer is the whole document. */
public final class Pointer {
    /** The whole document. */
    public static final String ROOT = "";

    private Pointer() {}

    /** The place under a key of a mapping. */
    public static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The place of an item of a sequence, counted from 0. */
    public static String child(String parent, int index) {
        return parent + "/" + index;
    }
}
