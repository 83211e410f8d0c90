package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * What is different between two texts, line by line, with a line before and after it.
 *
 * @param before the lines of the first text
 * @param after  those of the second
 */
record ChangedLines(List<String> before, List<String> after) {
    private static final int AROUND = 1;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_LINES = 14;
    private static final String CUT = "# …";

    static ChangedLines between(String earlier, String later) {
        List<String> a = earlier.lines().toList();
        List<String> b = later.lines().toList();
        boolean[] keptInA = new boolean[a.size()];
        boolean[] keptInB = new boolean[b.size()];
        int[][] common = common(a, b);
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) {
                keptInA[i++] = true;
                keptInB[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new ChangedLines(shown(a, keptInA), shown(b, keptInB));
    }

    /** How many lines two ends have in common: the longest common subsequence. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> shown(List<String> lines, boolean[] kept) {
        List<String> shown = new ArrayList<>();
        int last = -1;
        for (int index = 0; index < lines.size(); index++) {
            if (isNear(kept, index)) {
                if (last >= 0 && index > last + 1) {
                    shown.add(CUT);
                }
                shown.add(cut(lines.get(index)));
                last = index;
            }
        }
        if (shown.size() > MOST_LINES) {
            return List.copyOf(java.util.stream.Stream.concat(
                            shown.subList(0, MOST_LINES).stream(), java.util.stream.Stream.of(CUT))
                    .toList());
        }
        return shown;
    }

    private static boolean isNear(boolean[] kept, int index) {
        for (int near = Math.max(0, index - AROUND); near <= Math.min(kept.length - 1, index + AROUND); near++) {
            if (!kept[near]) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " …" : line;
    }
}
