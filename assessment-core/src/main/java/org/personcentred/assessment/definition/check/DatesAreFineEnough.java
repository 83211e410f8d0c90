package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.expression.Evaluation;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Interval;
import org.personcentred.assessment.expression.Moment;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.problem.Problem;

/** No score is a number of days from a date of which never more than the month or the year is asked. */
final class DatesAreFineEnough implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return candidate.assessment().scores().values().stream()
                .filter(score -> candidate.isSound(Reference.Kind.SCORE, score.id()))
                .filter(score ->
                        isNeverKnown(score.formula().accept(new Evaluation(candidate.facts())), candidate.assessment()))
                .map(score -> candidate.error(
                        "DATE_TOO_COARSE", candidate.place("scores", score.id()), Map.of("name", score.id())))
                .toList();
    }

    /** One part that is never known is enough; of two branches it has to be both. */
    private static boolean isNeverKnown(Working.OfNumber working, Assessment assessment) {
        if (working.what() instanceof Expression.Elapsed elapsed) {
            return elapsed.interval() == Interval.DAYS
                    && Stream.of(elapsed.from(), elapsed.to()).anyMatch(moment -> isCoarse(moment, assessment));
        }
        List<Working.OfNumber> parts = working.parts().stream()
                .filter(Working.OfNumber.class::isInstance)
                .map(Working.OfNumber.class::cast)
                .toList();
        return working.what() instanceof Expression.If
                ? parts.stream().allMatch(part -> isNeverKnown(part, assessment))
                : parts.stream().anyMatch(part -> isNeverKnown(part, assessment));
    }

    private static boolean isCoarse(Moment moment, Assessment assessment) {
        return moment instanceof Moment.Answered answered
                && assessment.item(answered.item()).orElseThrow().type() instanceof ItemType.Date date
                && date.precision() != PartialDate.Precision.DAY;
    }
}
