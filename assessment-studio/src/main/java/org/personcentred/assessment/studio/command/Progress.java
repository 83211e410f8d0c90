package org.personcentred.assessment.studio.command;

import java.util.Locale;
import org.personcentred.assessment.studio.lines.Tally;

/** Shows how far long work is, where somebody watches: one line that is written over. */
final class Progress {
    private static final long EVERY = 500_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final Shell shell;
    private long shownAt = System.nanoTime();

    Progress(Shell shell) {
        this.shell = shell;
    }

    void show(Tally tally) {
        show(String.format(Locale.UK, "%,d lines, %,d with problems", tally.lines(), tally.wrong()));
    }

    /** How far it is, in words. */
    void show(String far) {
        long now = System.nanoTime();
        if (shell.watched() && now - shownAt >= EVERY) {
            shownAt = now;
            shell.err().print(ERASE + far);
            shell.err().flush();
        }
    }

    void end() {
        if (shell.watched()) {
            shell.err().print(ERASE);
        }
    }
}
