package org.personcentred.assessment.render.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.personcentred.assessment.response.FieldNames;

/**
 * Where the pages of a journey are found: all at the address of the form, each by its name.
 *
 * @param action the address that the form is posted to; without it, that of the page itself
 */
record Pages(Optional<String> action) {
    /** The address of a page. */
    String address(String page) {
        String base = action.orElse("");
        String name = URLEncoder.encode(page, StandardCharsets.UTF_8);
        return base + (base.contains("?") ? "&" : "?") + FieldNames.PAGE + "=" + name;
    }
}
