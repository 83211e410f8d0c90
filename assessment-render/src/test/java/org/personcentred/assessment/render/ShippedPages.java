package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** The pages of an assessment that is shipped, in a language and a theme; each is made when it is asked for. */
final class ShippedPages {
    private static final Path FOLDER =
            Path.of("../assessment-schemas/src/main/resources/org/personcentred/assessment/schemas");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CASES_FOR_A_PLAN = 8;

    /** An assessment with what its pages are made of, read and scored once for all looks. */
    private record Example(
            Assessment assessment, List<Response> cases, Optional<Outcome> outcome, Optional<Outcome> toPlan) {
        static Example of(String id) {
            Assessment assessment = ShippedAssessments.load(id);
            List<Response> cases = worked(assessment, "");
            return new Example(
                    assessment,
                    cases,
                    cases.stream().findFirst().map(Scorer::score),
                    // in which something was found, so that there is something to plan
                    cases.stream()
                            .limit(CASES_FOR_A_PLAN)
                            .map(Scorer::score)
                            .filter(outcome -> outcome.findings().stream().anyMatch(finding -> !finding.open()))
                            .findFirst());
        }
    }

    private static final Map<String, Example> EXAMPLES = new ConcurrentHashMap<>();

    private final Example example;
    private final Assessment assessment;
    private final Journey journey;
    private final Locale locale;
    private final Theme theme;
    private final Map<String, Supplier<String>> pages = new LinkedHashMap<>();

    private ShippedPages(String id, Locale locale, Theme theme) {
        this.example = EXAMPLES.computeIfAbsent(id, Example::of);
        this.assessment = example.assessment();
        this.journey = Journey.of(assessment);
        this.locale = locale;
        this.theme = theme;
    }

    /**
     * The form, as it is, filled in, with something wrong in every question, and for the pen; the first and the last
     * page of a journey, its answers to be checked, none of them given and all, and what is said at once; the outcome of
     * nothing and of a worked case for each reader, a plan for it, the form of the plan, and the outcome compared with
     * itself and over time.
     */
    static Map<String, Supplier<String>> of(ShippedAssessments.Shipped shipped, Locale locale, Theme theme) {
        return new ShippedPages(shipped.id(), locale, theme).whole();
    }

    /** Every page of its form, asked question by question. */
    static Map<String, Supplier<String>> oneByOne(ShippedAssessments.Shipped shipped, Locale locale, Theme theme) {
        return new ShippedPages(shipped.id(), locale, theme).questions();
    }

    private Map<String, Supplier<String>> whole() {
        pages.put("form", () -> html(FormPage.of(assessment)));
        pages.put("form-errors", () -> html(PageStates.errors(assessment, wrong())));
        pages.put("paper", () -> html(FormPage.of(assessment).onPaper()));
        for (String page : List.of(Stop.START, Stop.CHECK, Stop.SAVED)) {
            pages.put("journey" + page, () -> html(journey.open(Draft.of(assessment), page)));
        }
        example.cases().stream().findFirst().ifPresent(this::filled);
        saidAtOnce().ifPresent(visit -> pages.put("journey-said-at-once", () -> html(visit)));
        if (ResponseChecker.check(Submission.blank(assessment)) instanceof Checked.Valid<Response> nothing) {
            pages.put("outcome-of-nothing", () -> html(Scorer.score(nothing.value()), Audience.PERSON));
        }
        example.outcome().ifPresent(this::outcome);
        example.toPlan().ifPresent(this::plan);
        return pages;
    }

    private Map<String, Supplier<String>> questions() {
        for (Stop.Step step : journey.open(Draft.of(assessment)).steps()) {
            pages.put("question-" + step.page(), () -> html(journey.open(Draft.of(assessment), step.page())));
        }
        return pages;
    }

    private void filled(Response response) {
        Submission typed = typed(response);
        pages.put("form-filled", () -> html(FormPage.of(assessment).with(typed, List.of())));
        Draft told = Draft.of(typed).told(all());
        pages.put("journey-filled" + Stop.CHECK, () -> html(journey.open(told, Stop.CHECK)));
    }

    /** What a draft calls all that can be said at once. */
    private Set<String> all() {
        return assessment.findings().stream()
                .flatMap(found -> found.actions().stream().map(action -> found.id() + "." + action.id()))
                .collect(Collectors.toSet());
    }

    private Submission typed(Response response) {
        return Submission.ofJson(assessment, ResponseJson.write(response).getBytes(StandardCharsets.UTF_8));
    }

    /** The page of what has to be said before the rest is asked, as the first worked case has it that has one. */
    private Optional<Visit> saidAtOnce() {
        return example.cases().stream()
                .map(response -> journey.open(Draft.of(typed(response))))
                .filter(visit -> visit.stop() instanceof Stop.Pause)
                .findFirst();
    }

    private void outcome(Outcome outcome) {
        for (Audience reader : Audience.values()) {
            pages.put("outcome-" + reader.word(), () -> html(outcome, reader));
        }
        List<Outcome> twice = List.of(outcome, outcome);
        if (History.of(twice) instanceof Checked.Valid<History> history) {
            pages.put(
                    "history",
                    () -> HistoryPage.of(history.value())
                            .locale(locale)
                            .theme(theme)
                            .toHtml());
        }
        if (Comparison.of(outcome, outcome) instanceof Checked.Valid<Comparison> comparison) {
            pages.put(
                    "comparison",
                    () -> ComparisonPage.of(comparison.value())
                            .locale(locale)
                            .theme(theme)
                            .toHtml());
        }
    }

    private void plan(Outcome outcome) {
        PlanForm form = PlanForm.of(outcome);
        pages.put("plan-form", () -> html(FormPage.of(form).with(form.proposal(TODAY), List.of())));
        Checked<Response> blank = ResponseChecker.check(
                Submission.ofForm(form.questions(), Map.of()).completedOn(TODAY));
        Plan plan = form.plan(((Checked.Valid<Response>) blank).value());
        pages.put(
                "plan",
                () -> PlanPage.of(outcome, plan).locale(locale).theme(theme).toHtml());
    }

    /** Something that no question takes, in every box and for every choice. */
    private String wrong() {
        StringBuilder body = new StringBuilder();
        fields(assessment.items().stream())
                .forEach(field -> body.append('&').append(field).append("=%3F%21"));
        return body.substring(Math.min(1, body.length()));
    }

    private static Stream<String> fields(Stream<Item> items) {
        return items.flatMap(item -> {
            if (item.type() instanceof ItemType.Instrument within) {
                return fields(within.assessment().items().stream().map(inner -> inner.within(item.id())));
            }
            return item.isQuestion() && !(item.type() instanceof ItemType.Group)
                    ? FieldNames.parts(item.type()).stream().map(part -> FieldNames.of(item, part))
                    : Stream.empty();
        });
    }

    private String html(FormPage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    private String html(Outcome outcome, Audience reader) {
        return OutcomePage.of(outcome)
                .audience(reader)
                .locale(locale)
                .theme(theme)
                .toHtml();
    }

    private String html(Visit visit) {
        return JourneyPage.of(visit).locale(locale).theme(theme).toHtml();
    }

    /** The responses of the worked cases of an assessment whose names begin so, in their order. */
    static List<Response> worked(Assessment assessment, String name) {
        Path file =
                FOLDER.resolve(assessment.id()).resolve(assessment.version()).resolve("cases.yaml");
        try {
            Checked<List<Case>> cases = CasesReader.read(assessment, "cases.yaml", Files.readAllBytes(file));
            return ((Checked.Valid<List<Case>>) cases)
                    .value().stream()
                            .filter(one -> one.name().startsWith(name))
                            .map(Case::response)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
