package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.ItemId;

/** Says several items, where three or more with one stem and consecutive numbers stand together as "q1 to q9". */
final class Consecutive {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(0|[1-9][0-9]{0,3})");
    private static final int SHORTEST = 3;

    private Consecutive() {}

    static String said(List<ItemId> read) {
        List<ItemId> items = read.stream().map(ItemId::inFormula).toList();
        List<String> runs = new ArrayList<>();
        int begin = 0;
        for (int next = 1; next <= items.size(); next++) {
            if (next == items.size() || !follows(items.get(next - 1), items.get(next))) {
                runs.addAll(run(items.subList(begin, next)));
                begin = next;
            }
        }
        return Wording.listed(runs, "and");
    }

    private static List<String> run(List<ItemId> run) {
        return run.size() < SHORTEST
                ? run.stream().map(ItemId::name).toList()
                : List.of(run.get(0) + " to " + run.get(run.size() - 1));
    }

    private static boolean follows(ItemId one, ItemId next) {
        Matcher left = NUMBERED.matcher(one.name());
        Matcher right = NUMBERED.matcher(next.name());
        return left.matches()
                && right.matches()
                && left.group(1).equals(right.group(1))
                && Integer.parseInt(left.group(2)) + 1 == Integer.parseInt(right.group(2));
    }
}
