package org.personcentred.assessment.render;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The shapes of what stands on pages, without their words: a page all of whose parts have been seen by a checker before
 * shows it nothing new.
 */
final class Shapes {
    private static final Set<String> TOLD_BY_VALUE = Set.of(
            "class",
            "type",
            "role",
            "dir",
            "inputmode",
            "autocomplete",
            "scope",
            "aria-invalid",
            "aria-hidden",
            "tabindex");

    private final Set<String> seen = new HashSet<>();

    /** Whether anything on a page is new; from now on it is not. */
    boolean isNew(String look, Document page) {
        Set<String> shapes = page.select("main > *, form > *, .pca-section > *, .pca-rows > *, body, html").stream()
                .map(part -> look + part.parents().size() + shape(part))
                .collect(Collectors.toSet());
        return seen.addAll(shapes);
    }

    /** A tag, its attributes and what is in it; several of a kind beside one another count as one. */
    private static String shape(Element element) {
        String attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .sorted()
                .map(key -> TOLD_BY_VALUE.contains(key) ? key + "=" + element.attr(key) : key)
                .collect(Collectors.joining(" "));
        boolean deep = !element.is("html, body, main, form, .pca-section, .pca-rows");
        Stream<String> inside =
                deep ? element.children().stream().map(Shapes::shape).distinct() : Stream.of();
        return "<" + element.tagName() + " " + attributes + (element.ownText().isBlank() ? "" : " words") + ">"
                + inside.collect(Collectors.joining()) + "</>";
    }
}
