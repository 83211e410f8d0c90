package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The screen reader Orca, with settings as they come, and what it says. It needs a display and a D-Bus session. */
final class Orca implements AutoCloseable {
    private static final Pattern SAID = Pattern.compile(
            "^[0-9:.]+ - SPEECH OUTPUT: '(.*?)'(?: ?\\{[^}\\n]*})?\\r?$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Said of the browser, and not of the page. */
    private static final Set<String> OF_THE_BROWSER =
            Set.of("Loading.  Please wait.", "Screen reader on.", "Browse mode");

    private static final int LONGEST_SECONDS = 120;

    private final Path log;
    private final Process process;
    private int heard;

    Orca() throws IOException {
        Path home = Files.createTempDirectory("orca");
        log = home.resolve("orca.log");
        // to a terminal it writes each line at once, and to a file only now and then
        ProcessBuilder orca =
                new ProcessBuilder("script", "-qfc", "orca --replace --debug-file=/dev/tty", log.toString());
        orca.environment().put("HOME", home.toString());
        orca.redirectErrorStream(true).redirectOutput(home.resolve("orca.out").toFile());
        process = orca.start();
        untilSilent();
    }

    /** What it said since it was asked last, once it has nothing more to say. */
    List<String> said() {
        untilSilent();
        List<String> all = all();
        List<String> said = all.subList(heard, all.size()).stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !OF_THE_BROWSER.contains(words))
                .toList();
        heard = all.size();
        return said;
    }

    private List<String> all() {
        return SAID.matcher(text()).results().map(said -> said.group(1)).toList();
    }

    private String text() {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has begun, and then has said nothing for a while. */
    private void untilSilent() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        long before = -1;
        while (System.nanoTime() < end) {
            long now = log.toFile().length();
            if (now == before && now > 0) {
                return;
            }
            before = now;
            pause();
        }
        throw new AssertionError("Orca went on for more than " + LONGEST_SECONDS + " s");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
