package org.personcentred.assessment.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name somebody probably meant when they wrote one that does not exist. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The known name with the fewest slips between, if there are few enough to be slips: one, or two from six letters
     * on, or three from ten on. A slip is a letter too many, too few, wrong, or two swapped; capitals do not count.
     *
     * @param known looked through in order, so that of two equally near names the first is taken
     */
    public static Optional<String> to(String written, Collection<String> known) {
        String best = null;
        int fewest = allowed(written) + 1;
        for (String name : known) {
            int slips = slips(written, name, fewest);
            if (slips < fewest) {
                fewest = slips;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int allowed(String written) {
        if (written.length() > LONGEST) {
            return -1;
        }
        return written.length() < 2 ? 0 : written.length() < 6 ? 1 : written.length() < 10 ? 2 : 3;
    }

    private static int slips(String written, String name, int tooMany) {
        if (Math.abs(written.length() - name.length()) >= tooMany) {
            return tooMany;
        }
        return distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    // optimal string alignment, three rows at a time
    private static int distance(String a, String b) {
        int[] twoUp = new int[b.length() + 1];
        int[] up = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = twoUp;
            twoUp = up;
            up = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(up[j - 1] + change, Math.min(up[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], twoUp[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
