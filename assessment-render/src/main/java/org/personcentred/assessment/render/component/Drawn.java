package org.personcentred.assessment.render.component;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a picture is called, whatever is drawn in it. */
public sealed interface Drawn permits Picture, Course {
    /** What its ids begin with. */
    String id();

    /** What it is called. */
    String name();

    /** A length in letters of the usual size, which are 16 high, without its unit. */
    static String letters(int units) {
        return BigDecimal.valueOf(units)
                .divide(BigDecimal.valueOf(16))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The id of a part. */
    default String id(String part) {
        return id() + "--" + part;
    }

    /** The language of its name, where that is another than the page's; no element can stand in it to say so. */
    default Optional<String> language() {
        Matcher run = Foreign.RUN.matcher(name());
        return run.matches() ? Optional.of(run.group(1)) : Optional.empty();
    }
}
