package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the numbers of a scale and what they mean. */
final class StepsReader {
    private StepsReader() {}

    static Steps read(Part item) {
        int lowest = item.whole("min", 0);
        int highest = item.whole("max", 10);
        int step = item.whole("step", 1);
        if (lowest >= highest) {
            item.reading().problem("LIMITS_UPSIDE_DOWN", item, Map.of());
            return new Steps(
                    lowest,
                    lowest,
                    step,
                    Map.of(lowest, item.part("ends").entries().get(0).text()));
        }
        fits(item, lowest, highest, step);
        Map<Integer, Text> meanings = new HashMap<>();
        item.child("labels").ifPresent(labels -> labels.keys().forEach(number -> label(labels, number, meanings)));
        List<Part> ends = item.part("ends").entries();
        meanings.put(lowest, ends.get(0).text());
        meanings.put(highest, ends.get(1).text());
        Steps steps = new Steps(lowest, highest, step, meanings);
        item.child("labels").ifPresent(labels -> onTheScale(labels, steps));
        return steps;
    }

    /** Both ends are among the steps counted from zero, and a person can still choose. */
    private static void fits(Part item, int lowest, int highest, int step) {
        if (lowest % step != 0 || highest % step != 0) {
            item.reading().problem("SCALE_STEP", item.part("step"), Map.of("step", String.valueOf(step)));
        }
        if ((highest - lowest) / step >= Steps.MOST) {
            item.reading().problem("SCALE_LONG", item, Map.of("most", String.valueOf(Steps.MOST)));
        }
    }

    private static void label(Part labels, String number, Map<Integer, Text> meanings) {
        meanings.put(Integer.valueOf(number), labels.text(number));
    }

    private static void onTheScale(Part labels, Steps steps) {
        for (String number : labels.keys()) {
            int value = Integer.parseInt(number);
            boolean between = value > steps.lowest() && value < steps.highest();
            if (!between || !steps.each().contains(value)) {
                labels.reading().problem("SCALE_LABEL", labels.part(number), Map.of("number", number));
            }
        }
    }
}
