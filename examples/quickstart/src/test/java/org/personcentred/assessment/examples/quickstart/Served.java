package org.personcentred.assessment.examples.quickstart;

import static java.util.stream.Collectors.toMap;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the host sent back.
 *
 * @param status  its status
 * @param headers its headers by their names in small letters
 * @param body    its text
 */
record Served(int status, Map<String, String> headers, String body) {
    private static final Pattern LINK =
            Pattern.compile("<li><a class=\"pca-link\" href=\"#([^\"]+)\">([^<]+)</a></li>");

    /** An entry of the error summary: where it leads and what it says. */
    record ErrorLink(String target, String words) {}

    static Served of(HttpResponse<String> response) {
        Map<String, String> headers = response.headers().map().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
        return new Served(response.statusCode(), new TreeMap<>(headers), response.body());
    }

    /** The links of the error summary, in order. */
    List<ErrorLink> errorLinks() {
        int start = body.indexOf("class=\"pca-error-summary\"");
        String summary = start < 0 ? "" : body.substring(start, body.indexOf("</ul>", start));
        return LINK.matcher(summary)
                .results()
                .map(link -> new ErrorLink(link.group(1), link.group(2)))
                .toList();
    }

    /** The start tag of the control with this id. */
    String control(String id) {
        return Pattern.compile("<(input|textarea)\\b[^>]* id=\"" + Pattern.quote(id) + "\"[^>]*>")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control has the id '" + id + "'"));
    }

    /** The names and values of all radios and boxes that are ticked, in order. */
    List<String> ticked() {
        return Pattern.compile("<input\\b[^>]* name=\"([^\"]+)\" value=\"([^\"]+)\"[^>]* checked\\b[^>]*>")
                .matcher(body)
                .results()
                .map(tick -> tick.group(1) + "=" + tick.group(2))
                .toList();
    }

    /** The words of the page, a line for each piece of text between two tags. */
    String words() {
        return body.replaceAll("<[^>]*>", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }
}
