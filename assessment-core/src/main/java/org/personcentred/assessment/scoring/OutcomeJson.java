package org.personcentred.assessment.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Licensed;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.document.Digest;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;

/** Writes an outcome as JSON, in the shape of {@code contracts/outcome.schema.json}. Words are the practitioner's. */
public final class OutcomeJson {
    private final Outcome outcome;
    private final Assessment assessment;

    private OutcomeJson(Outcome outcome) {
        this.outcome = outcome;
        this.assessment = outcome.response().assessment();
    }

    /** The outcome on one line; the same outcome gives the same bytes. */
    public static String write(Outcome outcome) {
        return JsonWriter.write(new OutcomeJson(outcome).outcome());
    }

    /** The outcome on many lines, for people. */
    public static String pretty(Outcome outcome) {
        return JsonWriter.pretty(new OutcomeJson(outcome).outcome());
    }

    /** A name for what an outcome says: SHA-256 of it as JSON, whichever version of the library wrote it. */
    public static String digest(Outcome outcome) {
        Node.MappingBuilder said = Node.mapping();
        ((Node.Mapping) new OutcomeJson(outcome).outcome())
                .entries().stream()
                        .filter(entry -> !entry.key().equals("library"))
                        .forEach(entry -> said.put(entry.key(), entry.value()));
        return Digest.sha256(said.build());
    }

    private Node outcome() {
        return Node.mapping()
                .put("assessment", assessment.id())
                .put("version", assessment.version())
                .put("digest", assessment.digest())
                .put("library", Library.VERSION)
                .put("edition", text(assessment.edition().map(OutcomeJson::words)))
                .put(
                        "licensed",
                        assessment.licensed().map(OutcomeJson::licensed).orElse(Node.nothing()))
                .put("completedOn", text(outcome.response().completedOn().map(String::valueOf)))
                .put("parameters", parameters())
                .put("scores", each(outcome.scores(), this::score))
                .put("decisions", each(outcome.decisions(), OutcomeJson::decision))
                .put("strengths", new StrengthsJson(outcome).write())
                .put("findings", each(outcome.findings(), OutcomeJson::finding))
                .put("conditions", each(outcome.conditions(), OutcomeJson::condition))
                .put("open", each(outcome.open(), OutcomeJson::open))
                .put("coverage", each(outcome.coverage(), CoverageJson::write))
                .put("within", within())
                .build();
    }

    static <T> Node each(List<T> parts, Function<T, Node> write) {
        return Node.sequence(parts.stream().map(write).toList());
    }

    private Node within() {
        Node.MappingBuilder all = Node.mapping();
        outcome.within().forEach((item, inner) -> all.put(item.name(), new OutcomeJson(inner).outcome()));
        return all.build();
    }

    private static Node licensed(Licensed licence) {
        return Node.mapping()
                .put("grantedTo", licence.grantedTo())
                .put("reference", licence.reference())
                .build();
    }

    private Node parameters() {
        Node.MappingBuilder all = Node.mapping();
        for (Parameter parameter : assessment.parameters().values()) {
            all.put(parameter.name(), setting(parameter.value()));
        }
        return all.build();
    }

    private static Node setting(Setting setting) {
        if (setting instanceof Setting.OfNumber number) {
            return Node.number(number.value());
        }
        return setting instanceof Setting.OfTruth truth ? Node.truth(truth.value()) : Node.text(setting.shown());
    }

    private Node score(ScoreResult result) {
        Optional<Value.Missing> missing =
                result.value() instanceof Value.Missing named ? Optional.of(named) : Optional.empty();
        return Node.mapping()
                .put("id", result.score().id())
                .put("title", words(result.score().title()))
                .put("value", number(result.value().number()))
                .put("state", WorkingJson.state(result.value()))
                .put(
                        "missing",
                        ids(missing.map(named -> Because.inFormOrder(assessment, named.items()))
                                .orElse(List.of())))
                .put("band", result.band().map(OutcomeJson::band).orElse(Node.nothing()))
                .put("banding", banding(result.banded()))
                .put("direction", result.score().direction().word())
                .put(
                        "range",
                        result.score()
                                .range()
                                .<Node>map(range -> Node.sequence(
                                        List.of(Node.number(range.lowest()), Node.number(range.highest()))))
                                .orElse(Node.nothing()))
                .put("unit", text(result.score().unit()))
                .put("entered", Node.truth(result.score().entered()))
                .put("possible", possible(result))
                .put("policy", text(result.policy()))
                .put("reason", text(result.reason()))
                .put("caveats", texts(result.caveats()))
                .put("working", new WorkingJson(outcome.response()).write(result.working()))
                .build();
    }

    private static Node possible(ScoreResult result) {
        Possible possible = result.possible();
        boolean none = !possible.numbers().hasEnds();
        return Node.mapping()
                .put(
                        "lowest",
                        none ? Node.nothing() : Node.number(possible.numbers().lowest()))
                .put(
                        "highest",
                        none ? Node.nothing() : Node.number(possible.numbers().highest()))
                .put(
                        "bands",
                        Node.sequence(result.possibleBands().stream()
                                .map(OutcomeJson::band)
                                .toList()))
                .put("exact", Node.truth(possible.exact()))
                .build();
    }

    private Node banding(BandResult banded) {
        WorkingJson working = new WorkingJson(outcome.response());
        return Node.mapping()
                .put("set", text(banded.set().map(BandSet::id)))
                .put("because", ids(banded.because()))
                .put("askAbout", ids(banded.askAbout()))
                .put(
                        "working",
                        Node.sequence(
                                banded.looked().stream().map(working::write).toList()))
                .build();
    }

    private static Node band(Band band) {
        return Node.mapping()
                .put("id", band.id())
                .put("label", words(band.label()))
                .build();
    }

    private static Node decision(DecisionResult result) {
        Decision decision = result.decision();
        Optional<Result> came = result.result();
        Node rule = result.rule()
                .<Node>map(Node::number)
                .orElse(result.isOtherwise() ? Node.text("otherwise") : Node.nothing());
        return Node.mapping()
                .put("id", decision.id())
                .put("title", words(decision.title()))
                .put("result", text(came.map(Result::id)))
                .put(
                        "label",
                        text(came.map(Result::label).or(decision::notEnough).map(OutcomeJson::words)))
                .put("rule", rule)
                .put("because", ids(result.because()))
                .put("askAbout", ids(result.askAbout()))
                .put("leftOut", ids(result.leftOut()))
                .put("caveats", texts(result.caveats()))
                .build();
    }

    private static Node finding(FindingResult result) {
        return Node.mapping()
                .put("id", result.id())
                .put("state", result.open() ? "open" : "raised")
                .put("urgency", result.finding().urgency().word())
                .put("title", words(result.finding().title()))
                .put("because", ids(result.because()))
                .put("askAbout", ids(result.askAbout()))
                .put("leftOut", ids(result.leftOut()))
                .put(
                        "actions",
                        Node.sequence(result.actions().stream()
                                .map(OutcomeJson::action)
                                .toList()))
                .put("showTo", showTo(result.finding().showTo()))
                .build();
    }

    private static Node action(Action action) {
        return Node.mapping()
                .put("id", action.id())
                .put("label", words(action.label()))
                .put("owner", text(action.owner()))
                .put("by", text(action.by().map(by -> by.to(Audience.PERSON))))
                .put("atOnce", Node.truth(action.atOnce()))
                .put("showTo", showTo(action.showTo()))
                .build();
    }

    static Node showTo(List<Audience> readers) {
        return Node.sequence(
                readers.stream().map(reader -> Node.text(reader.word())).toList());
    }

    private static Node condition(ConditionResult result) {
        Verdict.Truth truth = result.working().verdict().truth();
        return Node.mapping()
                .put("id", result.condition().id())
                .put("title", words(result.condition().title()))
                .put("state", truth.word())
                .put("leftOut", ids(result.leftOut()))
                .build();
    }

    private static Node open(OpenQuestion question) {
        return Node.mapping()
                .put("item", question.item().id().name())
                .put("reason", text(question.reason().map(Unanswered::word)))
                .build();
    }

    static String words(Text text) {
        return text.to(Audience.PRACTITIONER);
    }

    private static Node texts(List<Text> texts) {
        return Node.sequence(texts.stream().map(text -> Node.text(words(text))).toList());
    }

    static Node ids(Collection<ItemId> items) {
        return Node.sequence(items.stream().map(item -> Node.text(item.name())).toList());
    }

    static Node number(Optional<BigDecimal> number) {
        return number.<Node>map(Node::number).orElse(Node.nothing());
    }

    static Node text(Optional<String> text) {
        return text.<Node>map(Node::text).orElse(Node.nothing());
    }
}
