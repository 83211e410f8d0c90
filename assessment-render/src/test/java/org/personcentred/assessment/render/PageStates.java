package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Whole pages in their named states, made as a host makes them. */
final class PageStates {
    static final Assessment FALLS = ShippedAssessments.load("falls-case-finding");
    static final Assessment PHQ9 = ShippedAssessments.load("phq-9");
    static final Assessment WALK = ShippedAssessments.load("timed-up-and-go");
    static final Assessment EVERY_TYPE = read("every-type.yaml");
    static final Assessment AT_ONCE = read("at-once.yaml");
    static final Assessment WITHIN = demand("instrument-within");
    static final Assessment AGE_AND_HEIGHT = read("age-and-height.yaml");
    static final Assessment WALKED = read("walked.yaml");
    static final Assessment MEASURES = read("measures.yaml");

    /** Something wrong in boxes that are not the first of their question. */
    static final String MEASURES_WRONG =
            "weight.st=120&grip.left.1=heavy&grip.right.2=100&walk.1=12&walk.2=200&walk.3=3.25"
                    + "&bed=quarter+past+9&born.month=5&born.year=1850&helps=a&helps=b&helps=c";

    /** A falls check with something wrong in every kind of control. */
    static final String FALLS_WRONG = "what_matters=My+garden%0D%0Aand+the+shop&age=eighty+%3Cb%3E&fallen=yes&fallen=no"
            + "&unsteady=_declined&worry=perhaps&falls_count=2&falls_count.reason=unknown&last_fall.month=Smarch"
            + "&last_fall.year=2026&help_with=home&help_with=nothing&gait_speed=fast&fallen.comment=On+the+stairs";

    /** A falls check with an age in letters, and no answer to whether somebody has fallen. */
    static final String FALLS_TWO_WRONG =
            "what_matters=My+garden&age=eighty&unsteady=no&worry=no&fallen=maybe&help_with=nothing";

    /** Two goals, of which one is known from before. */
    static final String ROWS = "goals.0.goal=Walk+to+the+shop&goals.0.hard=yes&goals.0.how_hard=7&goals.0.row=g1"
            + "&goals.1.goal=Bake&goals.1.hard=_declined&goals.1.hard.comment=Ask+me+later";

    private PageStates() {}

    /** Every page, in English and in the plain theme. */
    static Map<String, String> all() {
        return all(Look.PLAIN);
    }

    /** Every page in a look, but for the language or the theme of those that are there for one. */
    static Map<String, String> all(Look look) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("falls-form", look.html(FormPage.of(FALLS)));
        pages.put("falls-errors", look.html(errors(FALLS, FALLS_WRONG)));
        pages.put("falls-two-errors", look.html(errors(FALLS, FALLS_TWO_WRONG)));
        pages.put(
                "falls-supporter",
                look.html(FormPage.of(FALLS).audience(Audience.SUPPORTER).person("Mrs Khan")));
        pages.put("phq-form", look.html(FormPage.of(PHQ9).action("/phq-9").hidden("_csrf", "token")));
        pages.put("walk-form", look.html(FormPage.of(WALK)));
        pages.put("walk-errors", look.html(errors(WALK, "walk.1=fast&walk.2=1&walking_aid=none")));
        pages.put("welsh-form", look.inLanguage(LanguagesTest.CY).html(FormPage.of(LanguagesTest.TWO)));
        pages.put(
                "welsh-outcome",
                look.inLanguage(LanguagesTest.CY)
                        .html(OutcomePage.of(outcome(LanguagesTest.TWO, "q1=not_alone&q2=easy&stairs=12&rail=no"))
                                .withPractitionersPart()));
        pages.put("walk-in-welsh-page", look.inLanguage(LanguagesTest.CY).html(FormPage.of(WALK)));
        pages.put("every-type-form", look.html(FormPage.of(EVERY_TYPE)));
        pages.put(
                "every-type-errors",
                look.html(errors(EVERY_TYPE, "change=-&born.day=31&born.month=Feb&born.year=1980")));
        pages.put("every-type-rows", look.html(errors(EVERY_TYPE, ROWS + "&_do=goals.add")));
        pages.put("every-type-rows-full", look.html(errors(EVERY_TYPE, ROWS + "&goals.2.goal=Swim&_do=goals.add")));
        pages.put("every-type-row-errors", look.html(errors(EVERY_TYPE, ROWS + "&goals=none")));
        pages.put(
                "every-type-skip-errors",
                look.html(errors(EVERY_TYPE, "more.skip=not_relevant&more.skip.who=Nobody&rested=yes")));
        pages.put(
                "every-type-outcome",
                look.html(OutcomePage.of(outcome(
                                EVERY_TYPE,
                                "mood=good&" + ROWS
                                        + "&setting=home&born.day=1&born.month=2&born.year=1950&more.skip=someone_else"
                                        + "&more.skip.who=The+nurse"))
                        .withPractitionersPart()));
        pages.put(
                "phq-outcome",
                look.html(OutcomePage.of(phq("0,1,0,0,0,0,0,0,1")).withPractitionersPart()));
        pages.put("phq-outcome-person", look.html(OutcomePage.of(phq("0,1,0,0,0,0,0,0,1"))));
        pages.put("phq-open", look.html(OutcomePage.of(phq("1,1,,0,0,0,0,0,0")).withPractitionersPart()));
        pages.put(
                "phq-urgent-open",
                look.html(OutcomePage.of(phq("1,1,0,0,0,0,0,0,")).withPractitionersPart()));
        pages.put("phq-comparison", look.html(ComparisonPage.of(compared())));
        pages.put("phq-history", look.html(HistoryPage.of(history())));
        pages.put("falls-outcome", look.html(OutcomePage.of(fallsNotEnough()).withPractitionersPart()));
        pages.put(
                "walk-outcome",
                look.html(OutcomePage.of(outcome(WALK, "walk.1=14.2&walk.2=13.9&observations=held_on"))
                        .withPractitionersPart()));
        pages.put(
                "walk-not-done",
                look.html(OutcomePage.of(outcome(WALK, "walk.reason=unable.unsafe"))
                        .withPractitionersPart()));
        pages.put(
                "age-and-height-errors", look.html(errors(AGE_AND_HEIGHT, "born.year=1941&height.ft=5&height.in=12")));
        pages.put(
                "age-and-height-outcome",
                look.html(
                        OutcomePage.of(outcome(AGE_AND_HEIGHT, "born.month=11&born.year=1941&height.ft=5&height.in=3"))
                                .withPractitionersPart()));
        pages.put("measures-form", look.html(FormPage.of(MEASURES)));
        pages.put("measures-errors", look.html(errors(MEASURES, MEASURES_WRONG)));
        pages.put("falls-to-confirm", look.html(errors(FALLS, "fallen=no&hurt=treated&falls_count=2")));
        pages.put("instrument-errors", look.html(errors(WITHIN, "confused=yes&clarity.alertness=zzz")));
        pages.putAll(JourneyStates.all(look));
        pages.putAll(PlanStates.all(look));
        pages.putAll(LookStates.all(look));
        return pages;
    }

    static FormPage errors(Assessment assessment, String body) {
        Submission submission = submission(assessment, body);
        return FormPage.of(assessment)
                .with(submission, ResponseChecker.check(submission).problems());
    }

    /** A form with answers in it and nothing wrong. */
    static FormPage filled(Assessment assessment, String body) {
        return FormPage.of(assessment).with(submission(assessment, body), List.of());
    }

    static Submission submission(Assessment assessment, String body) {
        return Submission.ofFormBody(assessment, body.getBytes(StandardCharsets.UTF_8))
                .completedOn(LocalDate.of(2026, 11, 22));
    }

    static Outcome outcome(Assessment assessment, String body) {
        return scored(submission(assessment, body));
    }

    private static Outcome scored(Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        if (checked instanceof Checked.Valid<Response> valid) {
            return Scorer.score(valid.value());
        }
        throw new IllegalArgumentException("this body has problems: " + checked.problems());
    }

    /** A PHQ-9 by its points, separated by commas; nothing between two commas is no answer. */
    static Outcome phq(String points) {
        return outcome(PHQ9, phqBody(points));
    }

    /** The same on a day. */
    static Outcome phq(String points, LocalDate day) {
        return scored(submission(PHQ9, phqBody(points)).completedOn(day));
    }

    private static String phqBody(String points) {
        String[] options = {"not_at_all", "several_days", "more_than_half", "nearly_every_day"};
        StringBuilder body = new StringBuilder("difficulty=somewhat");
        String[] each = points.split(",", -1);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isEmpty()) {
                body.append("&q").append(i + 1).append('=').append(options[Integer.parseInt(each[i])]);
            }
        }
        return body.toString();
    }

    /** A PHQ-9 that got better, with a question open that may be urgent. */
    static Comparison compared() {
        Checked<Comparison> compared = Comparison.of(phq("2,2,1,2,2,1,1,0,1"), phq("1,1,0,1,1,0,0,0,"));
        return ((Checked.Valid<Comparison>) compared).value();
    }

    /** A PHQ-9 taken five times, once with an answer missing. */
    static History history() {
        Checked<History> history = History.of(List.of(
                phq("2,3,3,2,2,3,2,1,0", LocalDate.of(2026, 1, 10)),
                phq("2,2,2,2,2,2,2,1,0", LocalDate.of(2026, 3, 1)),
                phq("2,1,,0,2,0,1,0,0", LocalDate.of(2026, 4, 1)),
                phq("1,1,1,1,1,1,1,1,0", LocalDate.of(2026, 7, 1)),
                phq("1,1,1,0,0,0,1,0,0", LocalDate.of(2026, 11, 1))));
        return ((Checked.Valid<History>) history).value();
    }

    /** Numbers of five digits on days close to one another, and far. */
    static History thousands() {
        Checked<History> history = History.of(List.of(
                walked(12000, LocalDate.of(2026, 9, 26)),
                walked(12500, LocalDate.of(2026, 9, 28)),
                walked(29900, LocalDate.of(2026, 10, 20)),
                walked(30000, LocalDate.of(2026, 12, 31))));
        return ((Checked.Valid<History>) history).value();
    }

    private static Outcome walked(int metres, LocalDate day) {
        return scored(submission(WALKED, "metres=" + metres).completedOn(day));
    }

    static Outcome fallsNotEnough() {
        return outcome(
                FALLS,
                "setting=community&age=82&fallen=yes&unsteady=no&worry=yes&falls_count.reason=unknown&last_fall.month=10"
                        + "&last_fall.year=2026&hurt=none&could_get_up=yes&blackout=no&help_with=home"
                        + "&frailty=_unknown&gait_speed=1.1&what_matters=Walking+to+the+shop+with+Ali");
    }

    private static Assessment demand(String name) {
        Path folder = Path.of("../assessment-core/src/test/resources/engine-demands");
        try {
            Checked<Assessment> checked = DefinitionReader.read(
                    AssessmentFolder.at(folder.resolve(name)), (id, version) -> Optional.of(demand(id)));
            return ((Checked.Valid<Assessment>) checked).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment read(String file) {
        try (InputStream stream = PageStates.class.getResourceAsStream(file)) {
            Checked<Assessment> checked = DefinitionReader.read(file, stream.readAllBytes());
            if (checked instanceof Checked.Valid<Assessment> valid) {
                return valid.value();
            }
            throw new IllegalStateException(file + " has problems: " + checked.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
