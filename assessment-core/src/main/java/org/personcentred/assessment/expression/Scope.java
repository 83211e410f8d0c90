package org.personcentred.assessment.expression;

import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;

/** What the names in a formula stand for, over the answers given so far. */
public interface Scope {

    /** Whether nothing is answered yet and everything may be, as when a definition is proved. */
    boolean isBeforeAnything();

    /** Whether what is blank may be taken to stay so, as rules for what is missing do; otherwise nothing is settled by it. */
    boolean staysBlank();

    /** The number answered, in the unit of the item. */
    Fact number(ItemId item);

    /** One number standing for repeated measurements; of a side that was not measured, it is missing. */
    Fact trials(Expression.Trials trials);

    /** The points of the answer; of several options, their sum. */
    Fact points(ItemId item);

    /** The largest points among the options chosen. */
    Fact highest(ItemId item);

    /** How many rows a group has. */
    Fact rows(ItemId group);

    /** A date as the number of its day, counted from 1 January 1970; open while more than one day is possible. */
    Fact day(Moment moment);

    /** Whether the limits of dates leave no way for the first to come after the second. */
    boolean isNeverAfter(Moment first, Moment second);

    /** A score, with its working. */
    Fact score(String id);

    /** A number the host may set. */
    Fact parameter(String name);

    /** Whether a setting is on. */
    Verdict holds(String parameter);

    /** Which option, band, result or setting something has. */
    Alternatives alternatives(Subject subject);

    /** Whether an option is ticked. */
    Verdict includes(ItemId item, String option);

    /** Whether the form holds an answer now. */
    Verdict answered(ItemId item);

    /** Whether the form gives this reason now. */
    Verdict reasonIs(ItemId item, Unanswered reason);

    /** Whether an item applies: it is asked, and is not said not to apply. */
    Verdict applies(ItemId item);

    /** Whether it is said of an item that it does not apply; open where that may still be said. */
    Verdict saidNotToApply(ItemId item);

    /** Whether an item counts something where it is not asked. */
    boolean countsUnasked(ItemId item);

    /** A named condition, with its working. */
    Working.OfCondition named(String condition);
}
