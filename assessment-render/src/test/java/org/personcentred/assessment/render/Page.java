package org.personcentred.assessment.render;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as it is judged: what is sent, and what that means to a parser.
 *
 * @param name by which the browser opens it
 */
record Page(String name, String html, Document document) {
    static Page of(String name, String html) {
        return new Page(name, html, Jsoup.parse(html));
    }
}
