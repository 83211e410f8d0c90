package org.personcentred.assessment.render.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.render.component.Foreign;

/** Puts a {@code lang} around words in another language than the page's. Everything is escaped as ever. */
final class LanguageOutput implements PageOutput {
    /** Where no element can stand within the text. */
    private static final Set<String> PLAIN = Set.of("title", "option");

    private final HtmlTemplateOutput out;
    private @Nullable String tag;
    private @Nullable String attribute;

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
        // what somebody typed stands in attributes and in boxes, where it has to stay to the letter
        if (text == null || attribute != null || "textarea".equals(tag)) {
            out.writeUserContent(text);
        } else if (tag != null && PLAIN.contains(tag)) {
            out.writeUserContent(Foreign.plain(text));
        } else {
            runs(text);
        }
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
        return "lang=\"" + language + "\" dir=\"" + (language.equals(Foreign.CODE) ? "ltr" : "auto") + "\"";
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        if (content != null) {
            content.writeTo(this);
        }
    }

    @Override
    public void writeUserContent(boolean value) {
        out.writeUserContent(value);
    }

    @Override
    public void writeUserContent(int value) {
        out.writeUserContent(value);
    }

    @Override
    public void writeContent(String text) {
        out.writeContent(text);
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        out.writeContent(text, begin, end);
    }

    @Override
    public void writeReady(String html) {
        out.writeContent(html);
    }

    @Override
    public PageOutput onto(TemplateOutput other) {
        return new LanguageOutput(other);
    }
}
