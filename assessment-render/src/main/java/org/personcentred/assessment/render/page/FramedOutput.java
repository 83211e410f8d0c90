package org.personcentred.assessment.render.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/** Writes templates with the classes, ids, names and heading levels of a frame. What people typed stays as it is. */
final class FramedOutput implements PageOutput {
    private final PageOutput out;
    private final Page page;
    private @Nullable String attribute;

    FramedOutput(TemplateOutput out, Page page) {
        this.out = new LanguageOutput(out);
        this.page = page;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        this.attribute = attributeName;
        out.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        boolean asItIs = text == null || attribute == null;
        out.writeUserContent(asItIs ? text : page.frame().inAttribute(attribute, text, page.hostFields()));
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
        out.writeContent(page.frame().inMarkup(text));
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        writeContent(text.substring(begin, end));
    }

    @Override
    public void writeReady(String html) {
        out.writeReady(html);
    }

    @Override
    public PageOutput onto(TemplateOutput other) {
        return new FramedOutput(other, page);
    }
}
