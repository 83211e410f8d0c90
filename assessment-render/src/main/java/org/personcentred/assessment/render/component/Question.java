package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every question has, whatever is answered.
 *
 * @param id the id of its first control; its hint and its error have ids made from it
 * @param label the question
 * @param aside a word behind the question, such as its unit or that it is optional
 * @param onlyIf what it depends on beyond its part of the form, said before the question
 * @param hint one short sentence of help
 * @param error what is wrong with what was entered
 * @param notice what to look at, though nothing is wrong
 * @param asides why it is asked, and how a test is carried out, each shown on request
 * @param comment a place for the person's own words
 * @param level   the level at which it is a heading: 1 where it heads its page; 0 where that is as usual
 * @param easy    the same for people who read little
 * @param when    what a script can tell by whether it applies, as {@code Applies} writes it
 * @param mark    who answers it, where that is not the reader of the page
 * @param partIf  the id of the sentence at the head of its part of the form that says on what all of it depends
 */
public record Question(
        String id,
        String label,
        Optional<String> aside,
        Optional<String> onlyIf,
        Optional<String> hint,
        Optional<String> error,
        Optional<String> notice,
        List<Why> asides,
        Optional<Comment> comment,
        int level,
        Optional<EasyWords> easy,
        Optional<String> when,
        Optional<String> mark,
        Optional<String> partIf) {
    public Question {
        asides = List.copyOf(asides);
    }

    /** A question that is a heading where questions of its kind are. */
    public Question(
            String id,
            String label,
            Optional<String> aside,
            Optional<String> onlyIf,
            Optional<String> hint,
            Optional<String> error,
            Optional<String> notice,
            List<Why> asides,
            Optional<Comment> comment) {
        this(
                id,
                label,
                aside,
                onlyIf,
                hint,
                error,
                notice,
                asides,
                comment,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same as a heading of a level. */
    public Question headed(int atLevel) {
        return new Question(
                id, label, aside, onlyIf, hint, error, notice, asides, comment, atLevel, easy, when, mark, partIf);
    }

    /** The same with words for people who read little. */
    public Question with(Optional<EasyWords> easier) {
        return new Question(
                id, label, aside, onlyIf, hint, error, notice, asides, comment, level, easier, when, mark, partIf);
    }

    /** The same with what a script can tell by whether it applies. */
    public Question applying(Optional<String> test) {
        return new Question(
                id, label, aside, onlyIf, hint, error, notice, asides, comment, level, easy, test, mark, partIf);
    }

    /** The same with who answers it. */
    public Question marked(Optional<String> who) {
        return new Question(
                id, label, aside, onlyIf, hint, error, notice, asides, comment, level, easy, when, who, partIf);
    }

    /** The same in a part of the form that is there only if something holds. */
    public Question inPartIf(Optional<String> sentence) {
        return new Question(
                id, label, aside, onlyIf, hint, error, notice, asides, comment, level, easy, when, mark, sentence);
    }

    /** The classes of what holds it. */
    public String classes() {
        return error.isPresent() ? "pca-question pca-question-wrong" : "pca-question";
    }

    /** The level of the headings under it; those of a group and of another assessment are of level 3 as usual. */
    public int levelBelow() {
        return level == 0 ? 4 : level + 1;
    }

    /** Whether it is the heading of its page. */
    public boolean headsPage() {
        return level == 1;
    }

    /** The same with no place for words beside it, where the questions in it have theirs. */
    public Question withoutComment() {
        return new Question(
                id,
                label,
                aside,
                onlyIf,
                hint,
                error,
                notice,
                asides,
                Optional.empty(),
                level,
                easy,
                when,
                mark,
                partIf);
    }

    /** The id of its error, of its hint or of another part; no option can have it, as two dashes are in no option. */
    public String id(String part) {
        return id + "--" + part;
    }

    /** The ids of what describes its first control, the error first: nothing where nothing does. */
    public Optional<String> describedBy() {
        String ids = Stream.of(
                        error.map(text -> id("error")),
                        notice.map(text -> id("notice")),
                        partIf,
                        easy.map(words -> id("easy")),
                        hint.map(text -> id("hint")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    /** What describes an option: the group's error and hint where they are to be heard with it, and then its own hint. */
    Optional<String> describedBy(Option option, boolean withGroup) {
        Optional<String> group = withGroup ? describedBy() : Optional.empty();
        Optional<String> own = option.hint().map(text -> option.id("hint"));
        return own.isPresent() && group.isPresent() ? group.map(ids -> ids + " " + own.get()) : group.or(() -> own);
    }

    /** What describes one of several boxes: all of it if it is the first, and otherwise the error if that is about it. */
    public Optional<String> describedBy(Box box) {
        if (box.id().equals(id)) {
            return describedBy();
        }
        return error.filter(text -> box.invalid()).map(text -> id("error"));
    }
}
