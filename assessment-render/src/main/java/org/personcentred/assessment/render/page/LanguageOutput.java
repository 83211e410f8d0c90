package org.personcentred.assessment.render.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.render.component.Foreign;

/**
 * Says the language of words that are in another than the page's: on the element that holds nothing else, as some screen
 * readers pass over a {@code span}, or on a {@code span} around them. Everything is escaped as ever.
 */
final class LanguageOutput implements PageOutput {
    /** Where no element can stand within the text. */
    private static final Set<String> PLAIN = Set.of("title", "option");

    private final HtmlTemplateOutput out;
    private final OpenTag written = new OpenTag();
    private @Nullable String tag;
    private @Nullable String attribute;
    /** Whether the end of the tag that was written last is still to be written. */
    private boolean owing;
    /** Words right after that tag, which say the language of its element if nothing comes after them. */
    private @Nullable Matcher held;
    /** The line ends of a template after such words, which are not words that come after them. */
    private String gap = "";

    LanguageOutput(TemplateOutput out) {
        this.out = new OwaspHtmlTemplateOutput(out);
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        this.tag = tagName;
        this.attribute = attributeName;
        out.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        Matcher run = text != null && attribute == null && owing && held == null ? oneRun(text) : null;
        if (run != null) {
            held = run;
            return;
        }
        settle(false);
        // what somebody typed stands in attributes and in boxes, where it has to stay to the letter
        if (text == null || attribute != null || "textarea".equals(tag)) {
            out.writeUserContent(text);
        } else if (tag != null && PLAIN.contains(tag)) {
            out.writeUserContent(Foreign.plain(text));
        } else {
            runs(text);
        }
    }

    /** All of a text as words of one language, where their element can say it. */
    private @Nullable Matcher oneRun(String text) {
        Matcher run = Foreign.RUN.matcher(text);
        boolean plain = tag != null && PLAIN.contains(tag);
        return !plain && run.matches() && !run.group(1).equals(Foreign.TYPED) ? run : null;
    }

    /** Writes what is still to be written, now that it is known whether the element ends here. */
    private void settle(boolean ends) {
        Matcher run = held;
        boolean owed = owing;
        String after = gap;
        held = null;
        owing = false;
        gap = "";
        if (run != null && ends) {
            out.writeContent(" lang=\"" + run.group(1) + "\"><span dir=\"" + direction(run.group(1)) + "\">");
            out.writeUserContent(Foreign.words(run));
            out.writeContent("</span>");
        } else if (owed) {
            out.writeContent(">");
            runs(run == null ? "" : run.group());
        }
        out.writeContent(after);
    }

    private void runs(String text) {
        Matcher run = Foreign.RUN.matcher(text);
        int done = 0;
        while (run.find()) {
            out.writeUserContent(text.substring(done, run.start()));
            out.writeContent("<span " + attributes(run.group(1)) + ">");
            out.writeUserContent(Foreign.words(run));
            out.writeContent("</span>");
            done = run.end();
        }
        out.writeUserContent(text.substring(done));
    }

    /** The pattern of a run lets nothing into its tag that could end the attribute. */
    private static String attributes(String language) {
        if (language.equals(Foreign.TYPED)) {
            return "dir=\"auto\"";
        }
        return "lang=\"" + language + "\" dir=\"" + direction(language) + "\"";
    }

    private static String direction(String language) {
        return language.equals(Foreign.CODE) ? "ltr" : "auto";
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        if (content != null) {
            content.writeTo(this);
        }
    }

    @Override
    public void writeUserContent(boolean value) {
        settle(false);
        out.writeUserContent(value);
    }

    @Override
    public void writeUserContent(int value) {
        settle(false);
        out.writeUserContent(value);
    }

    @Override
    public void writeContent(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (held != null && text.isBlank()) {
            gap += text;
            return;
        }
        settle(text.stripLeading().startsWith("</"));
        written.read(text);
        owing = written.canSayLanguage();
        out.writeContent(text, 0, text.length() - (owing ? 1 : 0));
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        writeContent(text.substring(begin, end));
    }

    @Override
    public void writeReady(String html) {
        settle(false);
        out.writeContent(html);
    }

    @Override
    public PageOutput onto(TemplateOutput other) {
        return new LanguageOutput(other);
    }
}
