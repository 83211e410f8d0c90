package org.personcentred.assessment.render.component;

/** A piece of a page: the whole input of one template, with every word chosen and nothing left to look up. */
public sealed interface Component
        permits Section,
                Group,
                Instrument,
                Radios,
                Checkboxes,
                NumberBox,
                TextBox,
                Boxes,
                Sides,
                Prose,
                Heading,
                Inset,
                ErrorSummary,
                Form,
                FindingCard,
                Listing,
                Facts,
                Table,
                Position,
                Picture,
                Course,
                Blanks,
                AnswerList,
                Same {

    /** One operation over every kind of component. */
    <R> R accept(Visitor<R> visitor);

    /** An operation with one case per kind of component, and no default. */
    interface Visitor<R> {
        /** Questions that belong together, under a heading. */
        R section(Section section);

        /** Rows of questions that can be added and taken away. */
        R group(Group group);

        /** Another assessment. */
        R instrument(Instrument instrument);

        /** One of several options. */
        R radios(Radios radios);

        /** Any number of options. */
        R checkboxes(Checkboxes checkboxes);

        /** A number with its unit. */
        R numberBox(NumberBox numberBox);

        /** Words. */
        R textBox(TextBox textBox);

        /** Several short boxes that make one answer. */
        R boxes(Boxes boxes);

        /** Short boxes for each side of the body. */
        R sides(Sides sides);

        /** Words to read. */
        R prose(Prose prose);

        /** A heading. */
        R heading(Heading heading);

        /** Words set apart. */
        R inset(Inset inset);

        /** What is wrong on the page. */
        R errorSummary(ErrorSummary errorSummary);

        /** The form itself. */
        R form(Form form);

        /** A finding with what happens next. */
        R findingCard(FindingCard findingCard);

        /** A list with a sentence before it. */
        R listing(Listing listing);

        /** Names with what they are. */
        R facts(Facts facts);

        /** Rows and columns. */
        R table(Table table);

        /** Where somebody is in a form. */
        R position(Position position);

        /** A drawing of what is said in words too. */
        R picture(Picture picture);

        /** A number over time as a line. */
        R course(Course course);

        /** Lines to fill in by hand. */
        R blanks(Blanks blanks);

        /** Questions with what was answered. */
        R answerList(AnswerList answerList);

        /** What is the same on every page. */
        R same(Same same);
    }
}
