package org.personcentred.assessment.studio.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream into lines, keeping no more of any line than one byte over the limit. */
public final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long number;

    /**
     * Reads lines.
     *
     * @param limit how many bytes a line may have
     */
    public LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; nothing at the end. What follows the last line end is a line only if there is anything. */
    public Optional<Line> next() throws IOException {
        if (!filled()) {
            return Optional.empty();
        }
        int from = next;
        while (next < end && buffer[next] != '\n') {
            next++;
        }
        if (next < end && next - from <= limit) {
            byte[] bytes = withoutReturn(buffer, from, next - from);
            next++;
            return Optional.of(new Line(++number, bytes));
        }
        return Optional.of(new Line(++number, longLine(from)));
    }

    /** A line that goes on beyond the buffer, or that is too long. */
    private byte[] longLine(int from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        keep(line, from);
        while (next == end && filled()) {
            int begin = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            keep(line, begin);
        }
        next++;
        byte[] bytes = line.toByteArray();
        return withoutReturn(bytes, 0, bytes.length);
    }

    private void keep(ByteArrayOutputStream line, int from) {
        // two more than the limit: one may be the carriage return that ends the line, the other shows it is too long
        line.write(buffer, from, Math.min(next - from, limit + 2 - line.size()));
    }

    private static byte[] withoutReturn(byte[] from, int begin, int length) {
        int kept = length > 0 && from[begin + length - 1] == '\r' ? length - 1 : length;
        byte[] bytes = new byte[kept];
        System.arraycopy(from, begin, bytes, 0, kept);
        return bytes;
    }

    /** Whether there is anything more to read. */
    private boolean filled() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
