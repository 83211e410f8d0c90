package org.personcentred.assessment.problem;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Outcome of looking at input: a usable value, or every problem that stops it from being one.
 *
 * @param <T> what comes out when nothing is wrong
 */
public sealed interface Checked<T> {

    /** Everything worth telling: the warnings beside a value, or the problems instead of one. */
    List<Problem> problems();

    /** The value mapped; problems stay as they are. */
    <R> Checked<R> map(Function<? super T, ? extends R> change);

    /** The next step, taken only from a value; warnings of both steps are kept. */
    <R> Checked<R> then(Function<? super T, Checked<R>> next);

    /** The value if no problem is an error, else the problems. */
    static <T> Checked<T> of(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? new Invalid<>(problems) : new Valid<>(value, problems);
    }

    /**
     * A usable value.
     *
     * @param value    what was read
     * @param warnings what somebody should look at all the same
     * @param <T>      type of the value
     */
    record Valid<T>(T value, List<Problem> warnings) implements Checked<T> {
        public Valid {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }

        @Override
        public <R> Checked<R> map(Function<? super T, ? extends R> change) {
            return new Valid<>(change.apply(value), warnings);
        }

        @Override
        public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
            Checked<R> after = next.apply(value);
            List<Problem> both =
                    Stream.concat(warnings.stream(), after.problems().stream()).toList();
            return after instanceof Valid<R> valid ? new Valid<>(valid.value(), both) : new Invalid<>(both);
        }
    }

    /**
     * No value, and why.
     *
     * @param problems at least one of them an error, unless it was not sent to be taken, as when a form asks for one more row
     * @param <T>      type of the value there would have been
     */
    record Invalid<T>(List<Problem> problems) implements Checked<T> {
        public Invalid {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> Checked<R> map(Function<? super T, ? extends R> change) {
            return new Invalid<>(problems);
        }

        @Override
        public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
            return new Invalid<>(problems);
        }
    }
}
