package org.personcentred.assessment.studio;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.problem.Nearest;
import picocli.CommandLine;

/** The command or option that somebody probably meant; picocli's own guess goes by shared pairs of letters. */
final class Meant {
    private Meant() {}

    /** The one with the fewest slips between, for a word that means nothing. */
    static Optional<String> by(CommandLine.ParameterException failure) {
        CommandLine.Model.CommandSpec spec = failure.getCommandLine().getCommandSpec();
        Set<String> known = new LinkedHashSet<>(spec.subcommands().keySet());
        known.addAll(spec.optionsMap().keySet());
        return failure instanceof CommandLine.UnmatchedArgumentException unmatched
                ? Nearest.to(unmatched.getUnmatched().get(0), known)
                : Optional.empty();
    }
}
