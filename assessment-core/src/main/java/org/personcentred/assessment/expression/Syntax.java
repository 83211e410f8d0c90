package org.personcentred.assessment.expression;

import java.util.List;

/** A formula as it was written, before its names are known to mean anything. */
sealed interface Syntax {

    /** Where it begins, in characters from the start of the formula. */
    int at();

    /** One operation over every form. */
    <R> R accept(Visitor<R> visitor);

    record Literal(int at, String digits) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    record Quoted(int at, String text) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quoted(this);
        }
    }

    record Name(int at, String text) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** {@code q1..q9}. */
    record Range(int at, Name first, Name last) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    record Call(int at, String function, List<Syntax> arguments) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code not} or {@code -} before its operand. */
    record Prefix(int at, String sign, Syntax operand) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prefix(this);
        }
    }

    /** Two operands and what stands between them; {@code at} is the place of the sign. */
    record Infix(int at, String sign, Syntax left, Syntax right) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.infix(this);
        }
    }

    /** {@code x in ('a', 'b')}. */
    record In(int at, Syntax subject, List<Quoted> options) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    interface Visitor<R> {
        R literal(Literal literal);

        R quoted(Quoted quoted);

        R name(Name name);

        R range(Range range);

        R call(Call call);

        R prefix(Prefix prefix);

        R infix(Infix infix);

        R in(In in);
    }
}
