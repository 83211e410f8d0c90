package org.personcentred.assessment.studio.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Some lines that follow each other, worked on together by one thread. */
record Batch(List<Line> lines) {
    private static final int MOST_LINES = 128;
    private static final int MOST_BYTES = 1 << 20;

    /** The output for a batch: whole lines, and how many were wrong. */
    record Done(byte[] output, int lines, int wrong) {}

    /** The next lines of a stream; empty at its end. */
    static Batch next(LineReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        int bytes = 0;
        while (lines.size() < MOST_LINES && bytes < MOST_BYTES) {
            Optional<Line> line = reader.next();
            if (line.isEmpty()) {
                break;
            }
            lines.add(line.get());
            bytes += line.get().bytes().length;
        }
        return new Batch(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Done work(Function<Line, Answered> work) {
        StringBuilder output = new StringBuilder();
        int wrong = 0;
        for (Line line : lines) {
            Answered answered = work.apply(line);
            output.append(answered.text()).append('\n');
            wrong += answered.fine() ? 0 : 1;
        }
        return new Done(output.toString().getBytes(StandardCharsets.UTF_8), lines.size(), wrong);
    }
}
