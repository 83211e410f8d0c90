package org.personcentred.assessment.studio.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.About;
import org.personcentred.assessment.definition.Audience;

/** What it is for. */
record AboutPart(Markdown page) {

    void write(About about) {
        page.text(about.purpose());
        List<String> lines = new ArrayList<>();
        about.people().ifPresent(people -> lines.add("For: " + Markdown.words(people)));
        if (!about.answeredBy().isEmpty()) {
            lines.add("Answered by: "
                    + about.answeredBy().stream().map(Audience::word).collect(Collectors.joining(", ")));
        }
        about.minutes()
                .ifPresent(minutes -> lines.add("Takes about: " + minutes.toPlainString()
                        + (minutes.compareTo(BigDecimal.ONE) == 0 ? " minute" : " minutes")));
        about.notFor().ifPresent(notFor -> lines.add("**Not for:** " + Markdown.words(notFor)));
        page.list(lines);
    }
}
