package org.personcentred.assessment.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.personcentred.assessment.document.JsonWriter;

/** What an assessment was made of, which no host needs, as JSON. */
public final class Written {
    private Written() {}

    /** The definition of an assessment. */
    public static byte[] definition(Assessment assessment) {
        return JsonWriter.write(assessment.definition().root()).getBytes(UTF_8);
    }
}
