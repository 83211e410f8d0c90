package org.personcentred.assessment.cases;

import java.util.List;

/**
 * What came of a worked case.
 *
 * @param of    the case
 * @param lines everything that was compared, in the order it is written
 */
public record CaseResult(Case of, List<Line> lines) {
    public CaseResult {
        lines = List.copyOf(lines);
    }

    /**
     * One thing compared, in words that a difference can be read in.
     *
     * @param what     what was compared, for example {@code score total}
     * @param expected what the case says
     * @param actual   what came
     */
    public record Line(String what, String expected, String actual) {

        /** Whether it came as the case says. */
        public boolean agrees() {
            return expected.equals(actual);
        }
    }

    /** Whether everything came as the case says. */
    public boolean passed() {
        return differences().isEmpty();
    }

    /** What came differently. */
    public List<Line> differences() {
        return lines.stream().filter(line -> !line.agrees()).toList();
    }
}
