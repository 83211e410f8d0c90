package org.personcentred.assessment.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin; a line ends with LF, CR or both, and an emoji counts as one column. */
final class Lines {
    private final String text;
    private final int[] starts;
    // second halves of surrogate pairs; counting them by search keeps a document of one long line cheap
    private final int[] secondHalves;

    private Lines(String text, int[] starts, int[] secondHalves) {
        this.text = text;
        this.starts = starts;
        this.secondHalves = secondHalves;
    }

    static Lines of(String text) {
        IntStream starts = IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1));
        IntStream secondHalves =
                IntStream.range(0, text.length()).filter(i -> Character.isLowSurrogate(text.charAt(i)));
        return new Lines(text, IntStream.concat(IntStream.of(0), starts).toArray(), secondHalves.toArray());
    }

    /** The place of the character at an index. */
    Position at(int index) {
        int line = countBelow(starts, index + 1) - 1;
        int pairs = countBelow(secondHalves, index) - countBelow(secondHalves, starts[line]);
        return new Position(line + 1, index - starts[line] - pairs + 1);
    }

    /** The index of the character at a place. */
    int indexOf(Position position) {
        int start = starts[Math.min(position.line(), starts.length) - 1];
        int least = Math.min(start + position.column() - 1, text.length());
        int most = Math.min(start + 2 * (position.column() - 1), text.length());
        while (least < most) {
            int middle = (least + most + 1) / 2;
            int pairs = countBelow(secondHalves, middle) - countBelow(secondHalves, start);
            if (middle - start - pairs < position.column()) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }

    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
    }

    private static int countBelow(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 1;
    }
}
