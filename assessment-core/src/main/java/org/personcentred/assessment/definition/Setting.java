package org.personcentred.assessment.definition;

import java.math.BigDecimal;

/** The value of a {@link Parameter}. */
public sealed interface Setting {

    /** As a definition, a text or an outcome writes it. */
    String shown();

    /** A number without trailing zeros. */
    record OfNumber(BigDecimal value) implements Setting {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** On or off. */
    record OfTruth(boolean value) implements Setting {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** One of several words. */
    record OfWord(String value) implements Setting {
        @Override
        public String shown() {
            return value;
        }
    }
}
