package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Scorer;

/** The pages of every assessment that is shipped, in a language and a theme. */
final class ShippedPages {
    private static final Path FOLDER =
            Path.of("../assessment-schemas/src/main/resources/org/personcentred/assessment/schemas");

    private ShippedPages() {}

    /** The form, the form for the pen, the answers to be checked, and the outcome of its first case. */
    static Map<String, String> of(ShippedAssessments.Shipped shipped, Locale locale, Theme theme) {
        Assessment assessment = ShippedAssessments.load(shipped.id(), shipped.version());
        Journey journey = Journey.of(assessment);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("form", FormPage.of(assessment).locale(locale).theme(theme).toHtml());
        pages.put(
                "paper",
                FormPage.of(assessment).onPaper().locale(locale).theme(theme).toHtml());
        pages.put("check", page(journey.open(Draft.of(assessment), Stop.CHECK), locale, theme));
        worked(assessment, "").stream()
                .findFirst()
                .ifPresent(response -> pages.put(
                        "outcome",
                        OutcomePage.of(Scorer.score(response))
                                .withPractitionersPart()
                                .locale(locale)
                                .theme(theme)
                                .toHtml()));
        return pages;
    }

    /** Every page of its form, asked question by question. */
    static Map<String, String> oneByOne(ShippedAssessments.Shipped shipped, Locale locale, Theme theme) {
        Assessment assessment = ShippedAssessments.load(shipped.id(), shipped.version());
        Journey journey = Journey.of(assessment);
        Map<String, String> pages = new LinkedHashMap<>();
        for (Stop.Step step : journey.open(Draft.of(assessment)).steps()) {
            pages.put(step.page(), page(journey.open(Draft.of(assessment), step.page()), locale, theme));
        }
        return pages;
    }

    private static String page(Visit visit, Locale locale, Theme theme) {
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
