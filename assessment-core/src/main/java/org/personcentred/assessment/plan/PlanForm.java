package org.personcentred.assessment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Deadline;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/**
 * The questions that make a plan of an outcome: for each finding that was raised, each action with whether it is agreed
 * to, by whom and by which day it is done and what it is for; what else would help; and when all of it is looked at
 * again. They are an {@link Assessment} of their own, so that a host shows, checks and keeps them as it does any form.
 *
 * <p>Actions that are not shown to the reader are not asked about. It is made anew for each outcome.
 */
public final class PlanForm {
    static final String STATE = "_state";
    static final String WHO = "_who";
    static final String BY = "_by";
    static final String GOAL = "_goal";
    static final String WHAT = "_what";
    static final String REVIEW = "review_on";

    private final Outcome outcome;
    private final Audience reader;
    private final Optional<String> name;
    private final Optional<Plan> last;
    private final String language;
    private final List<List<Proposed>> proposed;
    private final List<Assessment> tongues;
    private final Assessment spoken;
    private final Assessment questions;

    private PlanForm(Outcome outcome, Audience reader, Optional<String> name, Optional<Plan> last, String language) {
        this.outcome = outcome;
        this.reader = reader;
        this.name = name;
        this.last = last;
        this.language = language;
        Assessment assessment = outcome.response().assessment();
        this.tongues = assessment.languages().stream().map(assessment::in).toList();
        // what is kept is the same whatever it was read in: it is made in the language of the definition
        String written = assessment.definition().language();
        Outcome read = in(written);
        this.proposed = Proposed.all(read, reader, last);
        Node root = new PlanDefinition(read, reader, PlanWords.of(written), proposed, tongues).root();
        Outcome said = in(language);
        this.spoken = said.response().assessment();
        PlanWords words = PlanWords.of(language);
        List<List<Proposed>> again = said == read ? proposed : Proposed.all(said, reader, last);
        this.questions = DefinitionReader.made(
                root, spoken, words.language(), new PlanDefinition(said, reader, words, again, tongues).texts());
    }

    /** The outcome in the words that the assessment has in a language. */
    private Outcome in(String tag) {
        Assessment assessment = outcome.response().assessment();
        return assessment.in(tag).language().equals(assessment.language())
                ? outcome
                : Scorer.score(outcome.response().in(tag));
    }

    /** For an outcome, to be filled in together with the person. */
    public static PlanForm of(Outcome outcome) {
        return of(outcome, Audience.PERSON);
    }

    /** With the actions that are shown to somebody else, and in that reader's words. */
    public static PlanForm of(Outcome outcome, Audience reader) {
        return new PlanForm(
                outcome,
                reader,
                Optional.empty(),
                Optional.empty(),
                outcome.response().assessment().language());
    }

    /**
     * After an earlier plan: what was agreed in it is filled in, with how it is going.
     *
     * @throws IllegalArgumentException if that plan is about another assessment
     */
    public PlanForm after(Plan earlier) {
        String id = outcome.response().assessment().id();
        if (!earlier.assessment().equals(id)) {
            throw new IllegalArgumentException("a plan about " + earlier.assessment() + " is none about " + id);
        }
        return new PlanForm(outcome, reader, name, Optional.of(earlier), language);
    }

    /** About somebody: what is proposed to a supporter calls them so, for example "Mrs Khan". */
    public PlanForm person(String called) {
        return new PlanForm(outcome, reader, Optional.of(called), last, language);
    }

    /**
     * In a language: this library's sentences are in English where there is no translation, and the words of the
     * definition in its own. What is kept of the answers is the same in every language.
     */
    public PlanForm locale(Locale locale) {
        return new PlanForm(outcome, reader, name, last, locale.toLanguageTag());
    }

    /** Who reads it. */
    public Audience audience() {
        return reader;
    }

    /** What the person is called where somebody else reads it. */
    public Optional<String> name() {
        return name;
    }

    /** The questions. */
    public Assessment questions() {
        return questions;
    }

    /** The questions with what is proposed filled in: who does it and by when, or what was agreed before. */
    public Submission proposal(LocalDate today) {
        Map<String, List<String>> fields = new TreeMap<>();
        proposed.stream().flatMap(List::stream).forEach(one -> fill(fields, one, today));
        fields.put(FieldNames.BEGAN, List.of(today.toString()));
        return Submission.ofForm(questions, fields).completedOn(today);
    }

    /**
     * What came back, told from what was proposed on the day on which it was sent out, and not from what would be proposed
     * by now: of what nobody touched nobody is told that it is left out. The page says which day that was; where it does
     * not, it is the day of completion.
     */
    public Submission sentBack(Submission posted) {
        Optional<LocalDate> day = posted.beganOn().or(posted::completedOn);
        return day.map(began -> posted.beganWith(proposal(began))).orElse(posted);
    }

    private void fill(Map<String, List<String>> fields, Proposed one, LocalDate today) {
        Optional<LocalDate> suggested =
                one.action().flatMap(Action::by).flatMap(by -> Deadline.day(by.to(Audience.PERSON), today));
        one.owner().ifPresent(owner -> fields.put(one.id() + WHO, List.of(said(owner))));
        if (one.before().isEmpty()) {
            suggested.ifPresent(day -> date(fields, one.id() + BY, day));
            return;
        }
        PlanItem before = one.before().get();
        fields.put(one.id(), List.of(before.agreed().word()));
        if (before.agreed() == Agreed.YES) {
            fields.put(one.id() + STATE, List.of(before.state().word()));
        }
        before.who().ifPresent(who -> fields.put(one.id() + WHO, List.of(who)));
        before.by().or(() -> suggested).ifPresent(day -> date(fields, one.id() + BY, day));
        before.goal().ifPresent(goal -> fields.put(one.id() + GOAL, List.of(goal)));
    }

    private String said(Owner owner) {
        return owner.to(spoken, reader, name);
    }

    /** The language in which somebody is who is proposed, whichever the form was sent out in; nothing if they are not. */
    private Optional<String> languageOf(Owner owner, String who) {
        return Stream.concat(Stream.of(spoken), tongues.stream())
                .filter(tongue -> owner.to(tongue, reader, name).equals(who))
                .map(tongue -> owner.language(tongue, reader))
                .findFirst();
    }

    /**
     * The language of words in which the form proposes who does something, as a BCP 47 tag; nothing where somebody typed
     * others.
     */
    public Optional<String> languageOf(String who) {
        return proposed.stream()
                .flatMap(List::stream)
                .flatMap(one -> one.owner().stream())
                .flatMap(owner -> languageOf(owner, who).stream())
                .findFirst();
    }

    private static void date(Map<String, List<String>> fields, String item, LocalDate day) {
        fields.put(item + ".day", List.of("" + day.getDayOfMonth()));
        fields.put(item + ".month", List.of("" + day.getMonthValue()));
        fields.put(item + ".year", List.of("" + day.getYear()));
    }

    /**
     * The plan that the answers make. What was left open counts as not discussed.
     *
     * @throws IllegalArgumentException if the response is to other questions, or does not say on which day it was given
     */
    public Plan plan(Response response) {
        if (!response.assessment().digest().equals(questions.digest())) {
            throw new IllegalArgumentException(
                    "a response to " + response.assessment().id() + " is none to this plan");
        }
        LocalDate agreedOn = response.completedOn()
                .orElseThrow(() -> new IllegalArgumentException("the day on which the plan was agreed is not said"));
        List<PlanItem> items = new ArrayList<>();
        for (List<Proposed> about : proposed) {
            about.forEach(one -> items.add(item(response, one)));
            if (about.stream().anyMatch(one -> one.title().isPresent())) {
                items.addAll(own(response, about.get(0)));
            }
        }
        return Plan.of(outcome, agreedOn, items, day(response, REVIEW));
    }

    private PlanItem item(Response response, Proposed one) {
        Optional<String> who = words(response, one.id() + WHO);
        Optional<String> owner = one.owner()
                .filter(own -> who.flatMap(said -> languageOf(own, said)).isPresent())
                .map(Owner::key);
        Agreed agreed = option(response, one.id())
                .map(word -> Agreed.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Agreed.NOT_DISCUSSED);
        Progress state = option(response, one.id() + STATE)
                .map(word -> Progress.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Progress.TO_DO);
        return new PlanItem(
                one.finding(),
                one.action().map(Action::id).or(() -> one.before().flatMap(PlanItem::action)),
                one.what().to(Audience.PERSON),
                owner,
                owner.isPresent() ? Optional.empty() : who,
                day(response, one.id() + BY),
                agreed,
                words(response, one.id() + GOAL),
                state,
                Optional.empty());
    }

    private static List<PlanItem> own(Response response, Proposed first) {
        int rows = response.answer(new ItemId(own(first)))
                .map(answer -> ((Answer.Rows) answer).rows().size())
                .orElse(0);
        List<PlanItem> items = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String at = own(first) + "." + row + "." + own(first);
            Optional<String> who = words(response, at + WHO);
            Optional<LocalDate> by = day(response, at + BY);
            words(response, at + WHAT)
                    .ifPresent(what -> items.add(new PlanItem(
                            first.finding(),
                            Optional.empty(),
                            what,
                            Optional.empty(),
                            who,
                            by,
                            Agreed.YES,
                            Optional.empty(),
                            Progress.TO_DO,
                            Optional.empty())));
        }
        return items;
    }

    /** The group of what else would help about a finding. */
    static String own(Proposed first) {
        return first.id().substring(0, first.id().indexOf('a')) + "_own";
    }

    private static Optional<String> option(Response response, String item) {
        return response.answer(new ItemId(item)).map(answer -> ((Answer.Choice) answer).option());
    }

    private static Optional<String> words(Response response, String item) {
        return response.answer(new ItemId(item)).map(answer -> ((Answer.Text) answer).words());
    }

    private static Optional<LocalDate> day(Response response, String item) {
        return response.answer(new ItemId(item))
                .map(answer -> ((Answer.Date) answer).value().earliest());
    }
}
