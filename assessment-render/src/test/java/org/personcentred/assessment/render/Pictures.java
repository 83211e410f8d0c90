package org.personcentred.assessment.render;

import java.io.IOException;
import java.nio.file.*;
public class Pictures {
    public static void main(String[] a) throws IOException {
        Path to = Path.of(a[0]);
        Files.createDirectories(to);
        for (var e : JourneyStates.all().entrySet()) Files.writeString(to.resolve(e.getKey() + ".html"), e.getValue().replace(Stylesheet.ADDRESS, "assessment.css"));
        Files.writeString(to.resolve("assessment.css"), Stylesheet.css());
    }
}
