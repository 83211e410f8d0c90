package org.personcentred.assessment.studio.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.FormPage;
import org.personcentred.assessment.render.JourneyPage;
import org.personcentred.assessment.render.OutcomePage;
import org.personcentred.assessment.render.PlanPage;
import org.personcentred.assessment.render.Stylesheet;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;
import org.personcentred.assessment.studio.source.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page. */
@Command(
        name = "render",
        header = "Write a whole HTML page: the form, or what came of answers.",
        description = "A form or a review with answers that have problems shows them, and the exit code is then 1.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assess render phq-9 --out form.html",
            "  assess render phq-9 --view print --out to-print.html",
            "  assess render falls-case-finding --look easy-read,dark --out form.html",
            "  assess render phq-9 --answers typed.form --out form.html",
            "  assess render phq-9 --view question --out page.html",
            "  assess render phq-9 --view outcome --answers response.json --audience practitioner",
            "  assess render phq-9 --view plan --answers response.json --out questions.html",
            "  assess render phq-9 --view plan --answers response.json --plan plan.json --out plan.html"
        })
public final class RenderCommand extends Task {
    /** The style sheet in its own address, so that the page looks as it should wherever it is opened. */
    private static final String WITHIN = "data:text/css;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(Stylesheet.css().getBytes(StandardCharsets.UTF_8));

    @Parameters(paramLabel = "NAME", description = "A shipped id, id@version, or a path.")
    private String name = "";

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "form",
            description = "form (default), question, review, print, outcome or plan.")
    private String view = "form";

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "A response or a draft as JSON, or the body of a form post; - for what is piped in.")
    private Optional<String> answers = Optional.empty();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "A plan as JSON, for the page to print; without it, a plan is the form in which it is made.")
    private Optional<String> agreed = Optional.empty();

    @Option(names = "--audience", paramLabel = "WHO", description = "Who reads it: person, supporter or practitioner.")
    private Optional<String> audience = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language, as en-GB; English where there is none.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            split = ",",
            description =
                    "How it looks: large-print, easy-read, light, dark, contrast, nhs or govuk; several with commas.")
    private List<String> look = List.of();

    @Option(
            names = "--stylesheet",
            paramLabel = "ADDRESS",
            description =
                    "Where the page finds its style sheet, as /assessment.css; without it, the page holds its own.")
    private String stylesheet = WITHIN;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes, instead of standard output.")
    private Optional<Path> out = Optional.empty();

    /** With a shell to write to. */
    public RenderCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        View wanted = View.of(view);
        if (agreed.isPresent() && wanted != View.PLAN) {
            throw Refusal.wrongUsage("--plan goes with --view plan.");
        }
        Shown shown =
                new Shown(audience.map(RenderCommand::audience), language.map(RenderCommand::locale), Look.theme(look));
        shown.locale().ifPresent(this::sayIfUnspoken);
        Assessment assessment = assessment(name);
        return switch (wanted) {
            case FORM -> form(FormPage.of(assessment), assessment, shown);
            case QUESTION -> page(assessment, shown, "");
            case REVIEW -> page(assessment, shown, Stop.CHECK);
            case PRINT -> form(FormPage.of(assessment).onPaper(), assessment, shown);
            case OUTCOME -> outcome(assessment, shown);
            case PLAN -> agreed.isPresent() ? plan(assessment, shown) : planning(assessment, shown);
        };
    }

    /** To whom, in which language and in which look. */
    private record Shown(Optional<Audience> reader, Optional<Locale> locale, Theme theme) {}

    private int form(FormPage blank, Assessment assessment, Shown shown) {
        FormPage page = blank.stylesheet(stylesheet).theme(shown.theme());
        page = shown.reader().map(page::audience).orElse(page);
        page = shown.locale().map(page::locale).orElse(page);
        List<Problem> problems = List.of();
        if (answers.isPresent()) {
            Submission submission = Answers.read(shell(), assessment, answers.get());
            problems = ResponseChecker.check(submission).problems();
            page = page.with(submission, problems);
        }
        write(page.toHtml());
        return problems.stream().anyMatch(Problem::isError) ? PROBLEMS : FINE;
    }

    /** One page of the form, asked question by question: the first, that at which somebody left off, or one by its name. */
    private int page(Assessment assessment, Shown shown, String stop) {
        Answers.Typed typed = answers.map(file -> Answers.draft(shell(), assessment, file))
                .orElseGet(() -> new Answers.Typed(Draft.of(assessment), shell().today()));
        Journey journey = Journey.of(assessment).completedOn(typed.day());
        Journey asked = shown.reader().map(journey::answeredBy).orElse(journey);
        Visit visit = asked.open(typed.draft(), stop);
        if (visit.stop() instanceof Stop.Start && !visit.steps().isEmpty()) {
            visit = asked.open(typed.draft(), visit.steps().get(0).page());
        }
        JourneyPage page = JourneyPage.of(visit).stylesheet(stylesheet).theme(shown.theme());
        write(shown.locale().map(page::locale).orElse(page).toHtml());
        return visit.problems().stream().anyMatch(Problem::isError) ? PROBLEMS : FINE;
    }

    private int outcome(Assessment assessment, Shown shown) {
        OutcomePage page =
                OutcomePage.of(scored(assessment)).stylesheet(stylesheet).theme(shown.theme());
        page = shown.reader().map(page::audience).orElse(page);
        page = shown.locale().map(page::locale).orElse(page);
        write(page.toHtml());
        return FINE;
    }

    /** The form in which a plan is made, with what is proposed filled in. */
    private int planning(Assessment assessment, Shown shown) {
        Outcome outcome = scored(assessment);
        PlanForm asked = PlanForm.of(outcome, shown.reader().orElse(Audience.PERSON));
        PlanForm form = shown.locale().map(asked::locale).orElse(asked);
        LocalDate day = outcome.response().completedOn().orElseGet(LocalDate::now);
        FormPage page = FormPage.of(form)
                .with(form.proposal(day), List.of())
                .stylesheet(stylesheet)
                .theme(shown.theme());
        write(page.toHtml());
        return FINE;
    }

    private int plan(Assessment assessment, Shown shown) {
        Outcome outcome = scored(assessment);
        Checked<Plan> read = Plan.ofJson(Input.read(shell(), agreed.orElseThrow()));
        if (!(read instanceof Checked.Valid<Plan> valid)) {
            sayAll(read.problems());
            throw Refusal.problems("This plan cannot be shown until it is mended.");
        }
        if (!valid.value().isFor(outcome)) {
            throw Refusal.problems("This plan was made for other answers.");
        }
        PlanPage page =
                PlanPage.of(outcome, valid.value()).stylesheet(stylesheet).theme(shown.theme());
        page = shown.reader().map(page::audience).orElse(page);
        page = shown.locale().map(page::locale).orElse(page);
        write(page.toHtml());
        return FINE;
    }

    private Outcome scored(Assessment assessment) {
        String file = answers.orElseThrow(() -> Refusal.wrongUsage("An outcome or a plan needs --answers."));
        Checked<Response> checked = ResponseChecker.check(Answers.read(shell(), assessment, file));
        if (!(checked instanceof Checked.Valid<Response> valid)) {
            sayAll(checked.problems());
            throw Refusal.problems("These answers have no outcome until they are mended.");
        }
        return Scorer.score(valid.value());
    }

    private void write(String html) {
        if (out.isEmpty()) {
            shell().print(html);
            return;
        }
        try {
            Files.writeString(out.get(), html);
        } catch (IOException e) {
            throw Refusal.wrongUsage("'" + out.get() + "' cannot be written.");
        }
    }

    private void sayIfUnspoken(Locale locale) {
        if (!Messages.of(locale).locale().getLanguage().equals(locale.getLanguage())) {
            shell().say("The library says nothing in '" + locale.toLanguageTag()
                    + "': its own words on this page are in English.");
        }
    }

    private static Audience audience(String word) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.wrongUsage("--audience takes "
                        + Arrays.stream(Audience.values()).map(Audience::word).collect(Collectors.joining(", "))
                        + "."));
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw Refusal.wrongUsage("--lang takes a language tag such as en-GB or cy.");
        }
    }
}
