package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.personcentred.assessment.expression.Numbers;

/**
 * The whole numbers of a scale, and what they mean.
 *
 * @param lowest   where it begins
 * @param highest  where it ends
 * @param step     from one number to the next
 * @param meanings what numbers mean; both ends are there
 */
public record Steps(int lowest, int highest, int step, Map<Integer, Text> meanings) {
    /** More numbers than these no person can choose from. */
    static final int MOST = 101;

    public Steps {
        if (lowest > highest || step < 1) {
            throw new IllegalArgumentException(
                    "a scale from " + lowest + " to " + highest + " in steps of " + step + " has no numbers");
        }
        meanings = Map.copyOf(meanings);
    }

    /** Each number, in rising order. */
    public List<Integer> each() {
        return IntStream.iterate(lowest, number -> number <= highest, number -> number + step)
                .boxed()
                .toList();
    }

    /** What a number means, where that is said. */
    public Optional<Text> meaning(int number) {
        return Optional.ofNullable(meanings.get(number));
    }

    /** The numbers as a formula sees them. */
    public Numbers numbers() {
        return Numbers.of(each().stream().map(BigDecimal::valueOf));
    }
}
