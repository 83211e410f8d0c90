package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
    private record Example(Assessment assessment, Optional<Outcome> outcome, Optional<Outcome> toPlan) {
        static Example of(String id) {
            Assessment assessment = ShippedAssessments.load(id);
            List<Response> cases = worked(assessment, "");
            return new Example(
                    assessment,
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
     * The form, as it is, with something wrong in every question, and for the pen; the first and the last page of a
     * journey and its answers to be checked; the outcome of a worked case for each reader, a plan for it, the form of
     * the plan, and the outcome compared with itself and over time.
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

    private void outcome(Outcome outcome) {
        for (Audience reader : Audience.values()) {
            pages.put(
                    "outcome-" + reader.word(),
                    () -> OutcomePage.of(outcome)
                            .audience(reader)
                            .locale(locale)
                            .theme(theme)
                            .toHtml());
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
