package org.personcentred.assessment.render.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.personcentred.assessment.response.FieldNames;

/** Where the pages of a journey are found: all at the address that the form is posted to, each by its name. */
record Pages(Posting posting) {
    /** The address of a page. */
    String address(String page) {
        String base = posting.action().orElse("");
        String name = URLEncoder.encode(page, StandardCharsets.UTF_8);
        return base + (base.contains("?") ? "&" : "?") + posting.prefix() + FieldNames.PAGE + "=" + name;
    }
}
