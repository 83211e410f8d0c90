package org.personcentred.assessment.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether somebody looks at what is written. */
final class Terminal {
    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final Map<String, String> environment;

    Terminal(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whether data goes to a terminal, and colour is not unwanted there. */
    boolean showsColour() {
        return !environment.containsKey("NO_COLOR") && isCapable() && is(OUT);
    }

    /** Whether messages go to a terminal on which a line can be written over. */
    boolean isWatched() {
        return isCapable() && is(ERR);
    }

    private boolean isCapable() {
        return !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
    }

    /** Where the system does not show what a stream leads to, it counts as a terminal only if input and output both do. */
    private static boolean is(int stream) {
        if (!Files.isDirectory(OPEN_FILES)) {
            return System.console() != null;
        }
        try {
            return Files.readSymbolicLink(OPEN_FILES.resolve(String.valueOf(stream)))
                    .toString()
                    .matches("/dev/(pts/[0-9]+|tty.*|console)");
        } catch (IOException e) {
            return false;
        }
    }
}
