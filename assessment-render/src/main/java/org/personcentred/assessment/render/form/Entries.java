package org.personcentred.assessment.render.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.response.Entered;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/**
 * What was entered into a form so far, and what is wrong with it.
 *
 * @param submission what was submitted, if the form comes back
 * @param problems   errors and warnings about it
 * @param around     what stands before the names of its fields, where it is a form within another: {@code mood.}
 * @param proposed   the language of words that the form is sent out with, where these are
 */
public record Entries(
        Optional<Submission> submission,
        List<Problem> problems,
        String around,
        Function<String, Optional<String>> proposed) {
    private static final Pattern IN_ROW = Pattern.compile("([a-z][a-z0-9_]*\\.[0-9]+\\.([a-z][a-z0-9_]*))(\\..*)?");

    /** Which of several boxes a problem is about, among its parameters. */
    static final String PART = "part";

    /** Nothing was entered. */
    public static final Entries NONE = new Entries(Optional.empty(), List.of(), "");

    public Entries {
        problems = List.copyOf(problems);
    }

    /** Where nothing is proposed. */
    public Entries(Optional<Submission> submission, List<Problem> problems, String around) {
        this(submission, problems, around, words -> Optional.empty());
    }

    /** The same form with what was submitted, and what is wrong with it. */
    public Entries with(Submission typed, List<Problem> found) {
        return new Entries(Optional.of(typed), found, around, proposed);
    }

    /** A form that is sent out with words in it, which may be in a language of their own. */
    public Entries proposing(Function<String, Optional<String>> languages) {
        return new Entries(submission, problems, around, languages);
    }

    /** What was entered into the form of another assessment that stands at an item. */
    Entries within(Item item) {
        return new Entries(submission.flatMap(typed -> typed.within(item)), problems, around + item.id() + ".");
    }

    /** Whether the question of an item may look otherwise than where nothing was entered. */
    boolean touches(Item item) {
        ItemType type = item.type();
        boolean restsOnOthers = type instanceof ItemType.Group
                || type instanceof ItemType.Instrument
                || type instanceof ItemType.Calculated;
        return restsOnOthers
                ? submission.isPresent() || !problems.isEmpty()
                : !of(item).equals(Entered.NOTHING) || problems.stream().anyMatch(problem -> isAbout(problem, item));
    }

    /** What was entered for an item. */
    Entered of(Item item) {
        return submission.map(typed -> typed.entered(own(item.id()))).orElse(Entered.NOTHING);
    }

    /** The answer to an item that the host knew already, so that it is not asked. */
    Optional<Answer> given(Item item) {
        return submission
                .filter(typed -> typed.isGiven(item))
                .flatMap(typed -> typed.entered(item).answer());
    }

    /** How the form itself calls an item, whatever it stands within. */
    ItemId own(ItemId id) {
        return new ItemId(id.name().substring(around.length()));
    }

    /** What a calculated item comes to, once it is known. */
    Optional<BigDecimal> worked(Item item) {
        return submission.flatMap(typed -> ResponseChecker.readable(typed)
                .score(own(item.id()).name())
                .value()
                .number());
    }

    /** Whether anything stops the answers from being taken. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Whether the answers could be taken, were it not for something that was not seen yet by whoever sent them. */
    public boolean isToConfirm() {
        return !hasErrors()
                && submission
                        .filter(typed -> typed.rowChange().isEmpty())
                        .filter(typed -> !typed.hasSeen(problems))
                        .isPresent();
    }

    /** Whether a button could not do what it says, so that this is what there is to read. */
    boolean isInVain() {
        return submission
                .flatMap(Submission::rowChange)
                .filter(change -> !change.done())
                .isPresent();
    }

    /** What is worth a look and stands on the page, as it is sent with the answers. */
    List<Form.Hidden> seen() {
        return problems.stream()
                .filter(problem -> !problem.isError())
                .map(notice -> new Form.Hidden(FieldNames.SEEN, FieldNames.notice(notice)))
                .distinct()
                .toList();
    }

    /** On which day the form was first sent out with something proposed in it. */
    List<Form.Hidden> began() {
        return submission.flatMap(Submission::beganOn).stream()
                .map(day -> new Form.Hidden(FieldNames.BEGAN, day.toString()))
                .toList();
    }

    /** What is wrong with an item, in one text. */
    Optional<String> errors(Item item, Said said) {
        return said(item, Problem::isError, said);
    }

    /** What is worth a look at an item, in one text. */
    Optional<String> notices(Item item, Said said) {
        return said(item, problem -> !problem.isError(), said);
    }

    /** The id of the box for words beside an answer. */
    static String commentId(Item item) {
        return FieldNames.htmlId(item.id().name()) + "--comment";
    }

    /** Whether a problem is about the words beside an answer, and not about the answer. */
    static boolean isOfComment(Problem problem, Item item) {
        return field(problem).equals(Optional.of(FieldNames.of(item, FieldNames.COMMENT)));
    }

    /** What is wrong with one field that holds no answer, in one text. */
    Optional<String> errorsAt(String name, Said words) {
        String said = problems.stream()
                .filter(Problem::isError)
                .filter(problem -> field(problem).filter(name::equals).isPresent())
                .map(words::of)
                .distinct()
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private Optional<String> said(Item item, Predicate<Problem> which, Said words) {
        String said = problems.stream()
                .filter(which)
                .filter(problem -> isAbout(problem, item))
                .map(words::of)
                .distinct()
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** Whether a box of an item is wrong, by the part of the item that it is for. */
    boolean isWrong(Item item, String part) {
        return problems.stream()
                .filter(Problem::isError)
                .filter(problem -> isAbout(problem, item))
                .anyMatch(problem -> wrong(problem, item).contains(part));
    }

    /**
     * The boxes to look at: the one that a problem names, or that is empty and should not be; where it is about the whole
     * answer, those that were filled in.
     */
    private List<String> wrong(Problem problem, Item item) {
        List<String> boxes = FieldNames.parts(item.type());
        List<String> told = boxes.stream()
                .filter(box -> field(problem).equals(Optional.of(FieldNames.of(item, box))))
                .toList();
        List<String> filled = boxes.stream()
                .filter(box -> !told.isEmpty() && !of(item).typed(box).isBlank())
                .toList();
        return problem.parameters().containsKey(PART) || !filled.containsAll(told) ? told : filled;
    }

    /** Errors in the order of the form; what is about the whole of it comes first. */
    List<Problem> errorsInOrder(Assessment assessment) {
        return new FormOrder(assessment)
                .of(problems.stream().filter(Problem::isError).toList());
    }

    /** What stops nothing, in the same order. */
    List<Problem> noticesInOrder(Assessment assessment) {
        return new FormOrder(assessment)
                .of(problems.stream().filter(problem -> !problem.isError()).toList());
    }

    /** The section that a problem is about as a whole. */
    static Optional<Section> section(Problem problem, Assessment assessment) {
        String field = field(problem).orElse("");
        return assessment.sections().stream()
                .filter(section -> section.skippable()
                        && Set.of(FieldNames.of(section, FieldNames.SKIP), FieldNames.of(section, FieldNames.SKIP_WHO))
                                .contains(field))
                .findFirst();
    }

    /** The item that a problem is about. */
    static Optional<Item> item(Problem problem, Assessment assessment) {
        return field(problem).map(Entries::itemOf).flatMap(assessment::item);
    }

    static Optional<String> field(Problem problem) {
        return problem.location() instanceof Location.AtField at ? Optional.of(at.field()) : Optional.empty();
    }

    private boolean isAbout(Problem problem, Item item) {
        return field(problem).map(field -> isOf(field, item)).orElse(false) && !isOfComment(problem, item);
    }

    private boolean isOf(String field, Item item) {
        return field.startsWith(around)
                && itemOf(field.substring(around.length())).equals(own(item.id()));
    }

    /** The item of a field, as the form itself calls it. */
    static ItemId itemOf(String field) {
        Matcher inRow = IN_ROW.matcher(field);
        if (inRow.matches() && !inRow.group(2).equals(Envelope.ROW)) {
            return new ItemId(inRow.group(1));
        }
        int dot = field.indexOf('.');
        return new ItemId(dot < 0 ? field : field.substring(0, dot));
    }
}
