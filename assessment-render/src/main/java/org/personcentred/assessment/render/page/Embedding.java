package org.personcentred.assessment.render.page;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.personcentred.assessment.response.PostedForm;

/**
 * Where a page of ours stands within a page of a host, so that several can stand there without a clash.
 *
 * <p>Each method gives a changed copy.
 *
 * @param level  the level of the first heading, 1 to 3; those below it follow
 * @param prefix what every id and every name of a field begins with; nothing where there is only one of ours
 * @param inForm whether it stands within a form of the host, which has its own button and address
 */
public record Embedding(int level, String prefix, boolean inForm) {
    private static final Pattern HEADING = Pattern.compile("(?<=</?h)[1-6](?=[ >])");
    private static final Pattern NAMED =
            Pattern.compile("(?<= )(id|for|name|aria-labelledby|aria-describedby)=\"([^\"]+)\"");
    private static final Set<String> IDS = Set.of("id", "for", "aria-labelledby", "aria-describedby");
    private static final int LOWEST = 6;

    /**
     * A place on a page of a host.
     *
     * @throws IllegalArgumentException if the level is not 1 to 3, or {@link PostedForm#isPrefix} does not take the prefix
     */
    public Embedding {
        if (level < 1 || level > 3 || !PostedForm.isPrefix(prefix)) {
            throw new IllegalArgumentException("no place at level " + level + " with the prefix '" + prefix + "'");
        }
    }

    /** A place whose first heading has this level, 1 to 3. */
    public static Embedding headed(int level) {
        return new Embedding(level, "", false);
    }

    /**
     * With every id and every name of a field beginning so, as {@code falls-}. What is posted is read with the same
     * prefix. Of several on one page, none begins with another.
     */
    public Embedding prefixed(String begin) {
        return new Embedding(level, begin, inForm);
    }

    /** Within a form of the host: only what is asked, without a form element or a button to send it. */
    public Embedding withinForm() {
        return new Embedding(level, prefix, true);
    }

    /** Fixed markup of a template. */
    String inMarkup(String markup) {
        String headed = HEADING.matcher(markup)
                .replaceAll(found -> String.valueOf(Math.min(LOWEST, Integer.parseInt(found.group()) + level - 1)));
        return prefix.isEmpty()
                ? headed
                : NAMED.matcher(headed)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group(1) + "=\"" + each(found.group(2)) + "\""));
    }

    /** The value of an attribute. */
    String inAttribute(String attribute, String value) {
        if (IDS.contains(attribute)) {
            return each(value);
        }
        if (attribute.equals("name")) {
            return prefix + value;
        }
        return attribute.equals("href") && value.startsWith("#") ? "#" + prefix + value.substring(1) : value;
    }

    private String each(String ids) {
        return Arrays.stream(ids.split(" ")).map(id -> prefix + id).collect(Collectors.joining(" "));
    }
}
