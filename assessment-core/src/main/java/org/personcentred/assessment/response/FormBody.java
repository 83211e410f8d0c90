package org.personcentred.assessment.response;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads {@code application/x-www-form-urlencoded} strictly: pairs between {@code &}, UTF-8, two hex digits after each
 * {@code %}, {@code +} for a space. What breaks these rules or a limit refuses the whole body.
 *
 * <p>The decoder of the JDK puts a replacement character where bytes are not UTF-8, and so changes what was typed.
 */
public final class FormBody {
    /** Most bytes of a body. */
    public static final int MOST_BYTES = 1_000_000;
    /** Most pairs of a body. */
    public static final int MOST_PAIRS = 2_000;
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 256;

    private final byte[] body;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private int pairs;

    private FormBody(byte[] body) {
        this.body = body;
    }

    /** The values of each field by its name, in the order of the body. */
    public static Checked<Map<String, List<String>>> decode(byte[] body) {
        try {
            return Checked.of(new FormBody(body).fields(), List.of());
        } catch (Refused refused) {
            return new Checked.Invalid<>(List.of(refused.problem));
        }
    }

    /** Why fields that a framework has decoded are too many or too long; nothing if they are not. */
    static List<Problem> tooMuch(Map<String, List<String>> fields) {
        int pairs = fields.values().stream().mapToInt(List::size).sum();
        if (pairs > MOST_PAIRS) {
            return List.of(problem("LIMIT_FIELDS", 0, MOST_PAIRS));
        }
        boolean longName = fields.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME);
        return longName ? List.of(problem("LIMIT_NAME", 0, LONGEST_NAME)) : List.of();
    }

    private Map<String, List<String>> fields() throws Refused {
        if (body.length > MOST_BYTES) {
            throw new Refused(problem("LIMIT_BYTES", 0, MOST_BYTES));
        }
        int start = 0;
        while (start < body.length) {
            int end = next('&', start, body.length);
            pair(start, end);
            start = end + 1;
        }
        return fields;
    }

    private void pair(int start, int end) throws Refused {
        if (start == end) {
            return;
        }
        if (++pairs > MOST_PAIRS) {
            throw new Refused(problem("LIMIT_FIELDS", start, MOST_PAIRS));
        }
        int equals = next('=', start, end);
        String name = text(start, equals);
        if (name.length() > LONGEST_NAME) {
            throw new Refused(problem("LIMIT_NAME", start, LONGEST_NAME));
        }
        String value = equals < end ? text(equals + 1, end) : "";
        fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    private int next(char wanted, int start, int end) {
        int at = start;
        while (at < end && body[at] != wanted) {
            at++;
        }
        return at;
    }

    private String text(int start, int end) throws Refused {
        ByteBuffer bytes = ByteBuffer.allocate(end - start);
        for (int at = start; at < end; at++) {
            byte one = body[at];
            if (one == '%') {
                bytes.put(hex(at, end));
                at += 2;
            } else if (one >= 0 && one < ' ' || one == 0x7F) {
                throw new Refused(problem("PARSE_FORM_CHARACTER", at));
            } else {
                bytes.put(one == '+' ? (byte) ' ' : one);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(problem("PARSE_FORM_UTF8", start));
        }
    }

    private byte hex(int percent, int end) throws Refused {
        int high = percent + 1 < end ? digit(body[percent + 1]) : -1;
        int low = percent + 2 < end ? digit(body[percent + 2]) : -1;
        if (high < 0 || low < 0) {
            throw new Refused(problem("PARSE_FORM_PERCENT", percent));
        }
        return (byte) (high << 4 | low);
    }

    // Character.digit would take digits of every script
    private static int digit(byte one) {
        if (one >= '0' && one <= '9') {
            return one - '0';
        }
        int letter = one | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    private static Problem problem(String code, int offset) {
        return Problem.error(code, at(offset), Map.of());
    }

    private static Problem problem(String code, int offset, int limit) {
        return Problem.error(code, at(offset), Map.of("limit", "" + limit));
    }

    private static Location at(int offset) {
        return new Location.InDocument("form", 1, offset + 1, "");
    }

    /** Ends the reading; never leaves this class. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }
    }
}
