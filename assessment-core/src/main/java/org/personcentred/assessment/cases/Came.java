package org.personcentred.assessment.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.scoring.BandResult;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;
import org.personcentred.assessment.scoring.StrengthResult;

/** The parts of an outcome in the words in which cases are compared; sets are in the order of the alphabet. */
record Came(Outcome outcome) {
    // in words that no id can be
    private static final String EMPTY_SET = "(none)";
    private static final String NO_BAND = "(no band)";

    String to(Expectation.Aspect aspect, String id) {
        return switch (aspect) {
            case SCORE -> value(score(id).value());
            case BAND -> band(score(id).banded());
            case DECISION -> decision(id);
            case STRENGTHS ->
                set(outcome.strengths().stream().map(StrengthResult::id).toList());
            case FINDINGS -> findings(false);
            case OPEN_FINDINGS -> findings(true);
            case COVERAGE -> component(id);
        };
    }

    static String missing(Collection<String> items) {
        return "missing " + set(items);
    }

    static String askAbout(Collection<String> items) {
        return "not enough information, ask about " + set(items);
    }

    static String set(Collection<String> names) {
        return names.isEmpty() ? EMPTY_SET : names.stream().sorted().collect(Collectors.joining(", "));
    }

    private ScoreResult score(String id) {
        return outcome.scores().stream()
                .filter(result -> result.score().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Value value) {
        if (value instanceof Value.Known known) {
            return NumberText.write(known.value());
        }
        if (value instanceof Value.Missing missing) {
            return missing(names(missing.items()));
        }
        return value instanceof Value.NotApplicable ? "not_applicable" : "undefined";
    }

    private static String band(BandResult banded) {
        return banded.band()
                .map(Band::id)
                .orElseGet(() -> banded.askAbout().isEmpty() ? NO_BAND : askAbout(names(banded.askAbout())));
    }

    private String decision(String id) {
        DecisionResult result = outcome.decisions().stream()
                .filter(one -> one.decision().id().equals(id))
                .findFirst()
                .orElseThrow();
        return result.result().map(Result::id).orElseGet(() -> askAbout(names(result.askAbout())));
    }

    /** The state of a component, which is named as sections name it: {@code ng249.vision}. */
    private String component(String name) {
        return outcome.coverage().stream()
                .flatMap(result -> result.components().stream()
                        .filter(looked -> name.equals(result.coverage().id() + "."
                                + looked.component().id())))
                .map(looked -> looked.state().word())
                .findFirst()
                .orElseThrow();
    }

    private String findings(boolean open) {
        return set(outcome.findings().stream()
                .filter(result -> result.open() == open)
                .map(FindingResult::id)
                .toList());
    }

    private static List<String> names(Collection<ItemId> items) {
        return items.stream().map(ItemId::name).toList();
    }
}
