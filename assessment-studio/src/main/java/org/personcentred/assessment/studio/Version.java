package org.personcentred.assessment.studio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.personcentred.assessment.scoring.OutcomeJson;
import picocli.CommandLine.IVersionProvider;

/** The version that outcomes name too. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream text = OutcomeJson.class.getResourceAsStream("version.txt")) {
            return new String[] {"assess " + new String(text.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
