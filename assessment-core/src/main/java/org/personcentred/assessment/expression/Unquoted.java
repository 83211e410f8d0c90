package org.personcentred.assessment.expression;

import java.util.Set;

/** Words that should stand in quotes, as in {@code falls = yes}. */
final class Unquoted {
    private static final Set<String> WORDS = Set.of("reason", "band");

    private Unquoted() {}

    /** Whether a word that is no name is compared with something that comes to a word. */
    static boolean isOption(Syntax.Name word, Syntax subject, Names names) {
        boolean isName = names.find(word.text()).isPresent() || word.text().equals("it");
        return !isName && comesToWord(subject, names);
    }

    private static boolean comesToWord(Syntax subject, Names names) {
        if (!(subject instanceof Syntax.Name name)) {
            return subject instanceof Syntax.Call call && WORDS.contains(call.function());
        }
        Named named = names.find(name.text()).orElse(null);
        return named instanceof Named.Item item && item.kind() == Named.Kind.CHOICE
                || named instanceof Named.Decision
                || named instanceof Named.WordParameter;
    }
}
