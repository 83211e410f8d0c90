package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.component.AnswerList;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.ErrorSummary;
import org.personcentred.assessment.render.component.Foreign;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Inset;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Every answer once more before they are sent, with what is still blank and what is wrong. */
final class CheckParts {
    private final Voice voice;
    private final Visit visit;
    private final Entries entries;
    private final Said said;
    private final Pages pages;
    private final Answered answered;

    CheckParts(Voice voice, Visit visit, Entries entries, Pages pages) {
        this.voice = voice;
        this.visit = visit;
        this.entries = entries;
        this.said = new Said(voice, "");
        this.pages = pages;
        this.answered = new Answered(voice, visit.submission());
    }

    /** What has to be mended, with links to where that is done. */
    Optional<Component> summary() {
        List<Problem> errors = entries.errorsInOrder(voice.assessment());
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(new ErrorSummary(
                        voice.say("error.summary"),
                        errors.stream().map(this::entry).distinct().toList()));
    }

    private ErrorSummary.Entry entry(Problem problem) {
        Optional<String> item = Entries.item(problem, voice.assessment())
                .map(found -> found.id().isInRow()
                        ? found.id().group().name()
                        : found.id().name())
                .or(() -> Entries.section(problem, voice.assessment())
                        .map(section -> FieldNames.of(section, FieldNames.SKIP)));
        return new ErrorSummary.Entry(item.filter(this::isListed).map(CheckParts::changeId), said.of(problem));
    }

    private boolean isListed(String owner) {
        return visit.steps().stream()
                .anyMatch(step -> step.asksToPassOver() && owner.equals(skip(step))
                        || step.items().stream()
                                .anyMatch(item ->
                                        item.isQuestion() && item.id().name().equals(owner)));
    }

    /** What is still blank, and then the answers of each section. */
    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        blanks().ifPresent(parts::add);
        for (Section section : voice.assessment().sections()) {
            List<AnswerList.Row> rows =
                    Stream.concat(given(section), asked(section)).toList();
            if (!rows.isEmpty()) {
                parts.add(new Heading(2, "", speaking(section).say(section.title())));
                parts.add(new AnswerList(rows));
            }
        }
        return parts;
    }

    private Optional<Component> blanks() {
        List<Prose.Line> lines = visit.steps().stream()
                .flatMap(step -> step.items().stream()
                        .flatMap(item -> blank(step, item))
                        .map(question -> new Prose.Line(
                                List.of(new Prose.Run(question, Optional.of(pages.address(step.page())))))))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Prose.Block> blocks = new ArrayList<>();
        blocks.add(new Prose.Block(true, lines));
        blocks.addAll(Prose.of(voice.sayToReader("check.blanks.lead")).blocks());
        return Optional.of(new Inset(
                voice.words().count("check.blanks." + voice.audience().word(), lines.size()), new Prose(blocks)));
    }

    /** What can be left blank and is, in a row and in another assessment too; what cannot is among the errors. */
    private Stream<String> blank(Stop.Step step, Item item) {
        Voice asking = asking(step.section(), item);
        Submission submission = visit.submission();
        if (submission.isOpen(item)) {
            return visit.isBlank(step, item) && !item.required() ? Stream.of(asking.say(item.ask())) : Stream.empty();
        }
        if (submission.entered(item).answer().orElse(null) instanceof Answer.Rows rows
                && item.type() instanceof ItemType.Group group) {
            return group.rows().subList(0, rows.rows().size()).stream()
                    .flatMap(row -> blank(submission, visit.facts(), row))
                    .map(asking::asked);
        }
        return submission.within(item).stream()
                .filter(inner -> submission.entered(item).reason().isEmpty())
                .flatMap(inner -> blank(
                                inner,
                                ResponseChecker.readable(inner),
                                inner.assessment().items())
                        .map(question -> voice.say(
                                "in_row",
                                "question",
                                asking.within(inner.assessment()).say(question.ask()),
                                "row",
                                asking.say(item.ask()))));
    }

    private static Stream<Item> blank(Submission submission, Facts facts, List<Item> items) {
        return items.stream()
                .filter(item -> item.isQuestion() && !item.required())
                .filter(item -> submission.isOpen(item) && facts.asked(item).isMet());
    }

    /** What the host knew is shown, so that people see what is held about them. */
    private Stream<AnswerList.Row> given(Section section) {
        return section.items().stream()
                .filter(visit.submission()::isGiven)
                .map(item -> new AnswerList.Row(
                        asking(section, item).say(item.ask()),
                        List.of(voice.say(
                                "form.known", "answer", String.join(voice.say("list.comma"), answered.lines(item)))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Stream<AnswerList.Row> asked(Section section) {
        return visit.steps().stream()
                .filter(step -> step.section().id().equals(section.id()))
                .flatMap(step -> Stream.concat(
                        step.asksToPassOver() ? Stream.of(passedOver(step)) : Stream.of(),
                        step.items().stream()
                                .filter(item -> item.isQuestion()
                                        || item.type() instanceof ItemType.Calculated calculated && calculated.show())
                                .map(item -> row(step, item))));
    }

    private AnswerList.Row row(Stop.Step step, Item item) {
        Voice asking = asking(step.section(), item);
        String question = asking.say(item.ask());
        return new AnswerList.Row(
                question,
                new Answered(asking, visit.submission()).lines(item),
                entries.errors(item, said).map(text -> voice.say("error.message", "text", text)),
                entries.notices(item, said),
                item.isQuestion() ? Optional.of(change(item.id().name(), step, question)) : Optional.empty());
    }

    private AnswerList.Row passedOver(Stop.Step step) {
        Section section = step.section();
        Voice speaking = speaking(section);
        String why = visit.submission().typed(section, FieldNames.SKIP);
        String who = visit.submission().typed(section, FieldNames.SKIP_WHO);
        String question = speaking.say("skip.ask", "section", speaking.say(section.title()));
        String key = "skip." + (why.isEmpty() ? "no" : why);
        boolean known =
                voice.words().find(key + "." + speaking.audience().word()).isPresent();
        List<String> lines = new ArrayList<>(List.of(known ? speaking.sayToReader(key) : Foreign.typed(why)));
        if (!who.isEmpty()) {
            lines.add(Foreign.typed(who));
        }
        return new AnswerList.Row(
                question,
                lines,
                entries.errorsAt(skip(step), said).map(text -> voice.say("error.message", "text", text)),
                Optional.empty(),
                Optional.of(change(skip(step), step, question)));
    }

    private AnswerList.Change change(String owner, Stop.Step step, String question) {
        return new AnswerList.Change(
                changeId(owner),
                pages.address(step.page()),
                voice.say("check.change"),
                voice.say("check.change.about", "question", voice.quoted(question)));
    }

    private static String changeId(String owner) {
        return FieldNames.htmlId(owner) + "--change";
    }

    private static String skip(Stop.Step step) {
        return FieldNames.of(step.section(), FieldNames.SKIP);
    }

    private Voice speaking(Section section) {
        return voice.asking(section.by());
    }

    private Voice asking(Section section, Item item) {
        return speaking(section).asking(item.by());
    }
}
