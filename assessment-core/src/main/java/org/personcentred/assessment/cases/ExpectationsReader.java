package org.personcentred.assessment.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.problem.Problem;

/** Reads what must follow from a case; each name has to be one of the assessment's. */
final class ExpectationsReader {
    private final Assessment assessment;
    private final List<Problem> problems = new ArrayList<>();

    ExpectationsReader(Assessment assessment) {
        this.assessment = assessment;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Expectation> read(Written expect) {
        List<Expectation> expectations = new ArrayList<>();
        for (Written part : expect.entries()) {
            switch (aspect(part.key())) {
                case SCORE -> part.entries().forEach(score -> expectations.add(score(score)));
                case BAND -> part.entries().forEach(band -> expectations.add(band(band)));
                case DECISION -> part.entries().forEach(decision -> expectations.add(decision(decision)));
                case STRENGTHS -> expectations.add(strengths(part));
                case FINDINGS -> expectations.add(findings(Expectation.Aspect.FINDINGS, part));
                case COVERAGE -> part.entries().forEach(guideline -> expectations.addAll(coverage(guideline)));
                case OPEN_FINDINGS -> expectations.add(findings(Expectation.Aspect.OPEN_FINDINGS, part));
            }
        }
        return expectations;
    }

    private static Expectation.Aspect aspect(String key) {
        for (Expectation.Aspect aspect : Expectation.Aspect.values()) {
            if (aspect.key().equals(key)) {
                return aspect;
            }
        }
        throw new IllegalArgumentException("the shape of cases knows no " + key);
    }

    private Expectation score(Written score) {
        known("CASE_SCORE_UNKNOWN", score, score.key(), assessment.scores().keySet());
        String wanted = score.isMapping() ? Came.missing(items(score.at("missing"))) : score.text();
        return new Expectation(Expectation.Aspect.SCORE, score.key(), wanted);
    }

    private Expectation band(Written band) {
        if (known("CASE_SCORE_UNKNOWN", band, band.key(), assessment.scores().keySet())) {
            Score score = assessment.scores().get(band.key());
            List<String> bands =
                    score.banding().ofEverySet().stream().map(Band::id).toList();
            if (!band.isMapping()) {
                known("CASE_BAND_UNKNOWN", band, band.text(), bands);
            }
        }
        if (band.isMapping()) {
            String wanted = Came.askAbout(items(band.at("askAbout")));
            return new Expectation(Expectation.Aspect.BAND, band.key(), wanted);
        }
        return new Expectation(Expectation.Aspect.BAND, band.key(), band.text());
    }

    private Expectation decision(Written decision) {
        Optional<Decision> known = Optional.ofNullable(assessment.decisions().get(decision.key()));
        known(
                "CASE_DECISION_UNKNOWN",
                decision,
                decision.key(),
                assessment.decisions().keySet());
        if (decision.isMapping()) {
            String wanted = Came.askAbout(items(decision.at("askAbout")));
            return new Expectation(Expectation.Aspect.DECISION, decision.key(), wanted);
        }
        known.filter(one -> !one.results().containsKey(decision.text()))
                .ifPresent(one -> problems.add(noResult(decision, one)));
        return new Expectation(Expectation.Aspect.DECISION, decision.key(), decision.text());
    }

    /** Where no result is near, it was probably meant that there is none yet. */
    private static Problem noResult(Written decision, Decision known) {
        Problem unknown = decision.unknown(
                "CASE_RESULT_UNKNOWN",
                decision.text(),
                List.copyOf(known.results().keySet()));
        return unknown.parameters().containsKey("suggestion")
                ? unknown
                : decision.error("CASE_RESULT_UNKNOWN", Map.of("name", decision.text(), "open", ""));
    }

    private List<Expectation> coverage(Written guideline) {
        Map<String, Coverage> all = assessment.coverage();
        if (!known("CASE_COMPONENT_UNKNOWN", guideline, guideline.key(), all.keySet())) {
            return List.of();
        }
        List<String> components = all.get(guideline.key()).components().stream()
                .map(Coverage.Component::id)
                .toList();
        return guideline.entries().stream()
                .filter(component -> known("CASE_COMPONENT_UNKNOWN", component, component.key(), components))
                .map(component -> new Expectation(
                        Expectation.Aspect.COVERAGE, guideline.key() + "." + component.key(), component.text()))
                .toList();
    }

    private Expectation strengths(Written ids) {
        Stream<String> known = names(assessment, one -> one.strengths().stream().map(Strength::id));
        return set(Expectation.Aspect.STRENGTHS, "CASE_STRENGTH_UNKNOWN", ids, known.toList());
    }

    private Expectation findings(Expectation.Aspect aspect, Written ids) {
        Stream<String> known = names(assessment, one -> one.findings().stream().map(Finding::id));
        return set(aspect, "CASE_FINDING_UNKNOWN", ids, known.toList());
    }

    private Expectation set(Expectation.Aspect aspect, String unknown, Written ids, List<String> known) {
        ids.items().forEach(id -> known(unknown, id, id.text(), known));
        return new Expectation(
                aspect, "", Came.set(ids.items().stream().map(Written::text).toList()));
    }

    /** The names of an assessment, and those of others within it with the item before them. */
    private static Stream<String> names(Assessment assessment, Function<Assessment, Stream<String>> own) {
        Stream<String> within = assessment.items().stream()
                .filter(item -> item.type() instanceof ItemType.Instrument)
                .flatMap(item -> names(((ItemType.Instrument) item.type()).assessment(), own)
                        .map(name -> item.id() + "." + name));
        return Stream.concat(own.apply(assessment), within);
    }

    private List<String> items(Written ids) {
        List<String> known = assessment.itemsWithRows().stream()
                .map(item -> item.id().name())
                .toList();
        ids.items().forEach(id -> known("CASE_ITEM_UNKNOWN", id, id.text(), known));
        return ids.items().stream().map(Written::text).toList();
    }

    private boolean known(String code, Written place, String name, Collection<String> known) {
        if (!known.contains(name)) {
            problems.add(place.unknown(code, name, List.copyOf(known)));
        }
        return known.contains(name);
    }
}
