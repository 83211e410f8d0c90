package org.personcentred.assessment.studio.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.studio.source.Refusal;

/** The words of {@code --look}, and what each makes of how a page looks. */
final class Look {
    private static final Map<String, UnaryOperator<Theme>> WORDS = words();

    private Look() {}

    private static Map<String, UnaryOperator<Theme>> words() {
        Map<String, UnaryOperator<Theme>> words = new LinkedHashMap<>();
        words.put("large-print", Theme::inLargePrint);
        words.put("easy-read", Theme::inEasyRead);
        words.put("light", theme -> theme.in(Theme.Colours.LIGHT));
        words.put("dark", theme -> theme.in(Theme.Colours.DARK));
        words.put("contrast", theme -> theme.in(Theme.Colours.HIGH_CONTRAST));
        words.put("nhs", theme -> in(Theme.nhs(), theme));
        words.put("govuk", theme -> in(Theme.govuk(), theme));
        return words;
    }

    /** The plain look, changed by each word in turn. */
    static Theme theme(List<String> wanted) {
        Theme theme = Theme.plain();
        for (String word : wanted) {
            theme = Optional.ofNullable(WORDS.get(word))
                    .orElseThrow(() -> Refusal.wrongUsage("--look takes " + String.join(", ", WORDS.keySet()) + "."))
                    .apply(theme);
        }
        return theme;
    }

    /** The style of another, which has colours of its own. */
    private static Theme in(Theme style, Theme theme) {
        return new Theme(style.style(), style.colours(), theme.largePrint(), theme.easyRead());
    }
}
