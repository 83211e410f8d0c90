package org.personcentred.assessment.render.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a host says of every page alike: its style sheet and script, its looks, and where it stands. */
public final class Frame {
    private final String stylesheet;
    private final Optional<String> script;
    private final Theme theme;
    private final Optional<Embedding> embedding;

    /** The fixed markup of templates as it is in this frame: worked out once for all pages that are made in it. */
    private final Map<String, String> markup = new ConcurrentHashMap<>();

    private Frame(String stylesheet, Optional<String> script, Theme theme, Optional<Embedding> embedding) {
        this.stylesheet = stylesheet;
        this.script = script;
        this.theme = theme;
        this.embedding = embedding;
    }

    /** A whole page in the plain theme, without script. */
    public static Frame of(String stylesheet) {
        return new Frame(stylesheet, Optional.empty(), Theme.plain(), Optional.empty());
    }

    /** With its style sheet at an address. */
    public Frame stylesheet(String address) {
        return new Frame(address, script, theme, embedding);
    }

    /** With a script at an address. */
    public Frame script(String address) {
        return new Frame(stylesheet, Optional.of(address), theme, embedding);
    }

    /** In a theme. */
    public Frame theme(Theme chosen) {
        return new Frame(stylesheet, script, chosen, embedding);
    }

    /** Within a page of the host. */
    public Frame embedding(Embedding place) {
        return new Frame(stylesheet, script, theme, Optional.of(place));
    }

    /** The address of its style sheet. */
    public String stylesheet() {
        return stylesheet;
    }

    /** The address of its script. */
    public Optional<String> script() {
        return script;
    }

    /** Its looks. */
    public Theme theme() {
        return theme;
    }

    /** Where it stands on a page of the host; nothing where it is a page of its own. */
    public Optional<Embedding> embedding() {
        return embedding;
    }

    /** What the browser is told about the colours, before the style sheet is there. */
    public String scheme() {
        return theme.scheme();
    }

    /** The classes of an element that holds a whole page. */
    public String classes(String own) {
        return theme.classes(own);
    }

    /** Whether templates are written as they are. */
    boolean changesNothing() {
        return theme.names().isOwn() && embedding.isEmpty();
    }

    /** Fixed markup of a template. */
    String inMarkup(String fixed) {
        return markup.computeIfAbsent(fixed, text -> {
            String named = theme.names().inMarkup(text);
            return embedding.map(place -> place.inMarkup(named)).orElse(named);
        });
    }

    /**
     * The value of an attribute.
     *
     * @param ofHost the names of fields that are the host's own, and stay as they are
     */
    String inAttribute(String attribute, String value, Set<String> ofHost) {
        if (attribute.equals("class")) {
            return theme.names().inNames(value);
        }
        if (attribute.equals("name") && ofHost.contains(value)) {
            return value;
        }
        return embedding.map(place -> place.inAttribute(attribute, value)).orElse(value);
    }
}
