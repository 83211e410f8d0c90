package org.personcentred.assessment.studio.docs;

import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Wording;

/** What is asked, in the order of the form. */
record QuestionsPart(Markdown page) {

    void write(Assessment assessment) {
        page.heading(2, "Questions");
        assessment.sections().forEach(this::section);
    }

    private void section(Section section) {
        page.heading(3, Markdown.words(section.title()));
        section.by().ifPresent(by -> page.paragraph("Answered by the " + by.word() + "."));
        onlyIf(section.when());
        if (section.skippable()) {
            page.paragraph("It may be passed over, with a reason.");
        }
        page.text(section.intro());
        section.items().forEach(this::item);
    }

    private void onlyIf(Condition when) {
        if (!when.equals(Condition.ALWAYS)) {
            page.paragraph("Asked only if " + Markdown.words(Wording.of(when)) + ".");
        }
    }

    private void item(Item item) {
        if (item.type() instanceof ItemType.Note) {
            page.text(item.ask());
            return;
        }
        page.paragraph("**" + Markdown.name(item.id().inFormula().name()) + "** "
                + Markdown.words(item.ask().to(Audience.PERSON)));
        item.help().hint().ifPresent(hint -> page.paragraph("Hint: " + Markdown.words(hint)));
        item.help().easyRead().ifPresent(easy -> page.paragraph("In easy read: " + Markdown.words(easy.text())));
        page.text(item.help().how());
        onlyIf(item.asked());
        page.list(item.type().accept(new AnswerWords()));
        page.list(PointsWords.of(item.points()));
        item.ifNotAsked().map(PointsWords::of).ifPresent(page::paragraph);
        if (item.type() instanceof ItemType.Group group) {
            group.items().forEach(this::item);
        }
    }
}
