package org.personcentred.assessment.definition.check;

import java.util.List;
import org.personcentred.assessment.problem.Problem;

/** One proof of a definition. */
@FunctionalInterface
public interface Check {

    /** Every check there is, in the order a reader would look. */
    List<Check> ALL = List.of(
            new DistinctIds(),
            new DistinctLabels(),
            new FormOrder(),
            new GivenItems(),
            new ContinuedItems(),
            new ParametersFit(),
            new DaysExist(),
            new PlausibleIsPossible(),
            new LicenceFits(),
            new StubsHoldNoAnswers(),
            new StubsWorkNothingOut(),
            new PurposesAreKnown(),
            new HintsAreWords(),
            new OptionsFitTheirType(),
            new EnteredScores(),
            new LabelsThatMeanReasons(),
            new OptionsThatAreReasons(),
            new PointsForEveryOption(),
            new ReasonsWithPoints(),
            new PointsTile(),
            new ScalesTakeTurns(),
            new SumsCountOnce(),
            new ConditionalItemsInScores(),
            new DivisionsHaveValues(),
            new GuardsHold(),
            new DatesAreFineEnough(),
            new UnitsAreKnown(),
            new UnitsFit(),
            new TablesTile(),
            new TablesReachScores(),
            new TableKeysFit(),
            new RangesAreAttained(),
            new BandsTile(),
            new BandRulesHold(),
            new ChangesAreSaid(),
            new NotAskedForOneCause(),
            new NotAskedForEveryCause(),
            new ResultsSayOneThing(),
            new EverythingCanHappen(),
            new RulesCanFire(),
            new EveryRuleHasATurn(),
            new DecisionsAlwaysEnd(),
            new StrengthsCanHold(),
            new FindingsCanBeRaised(),
            new CrossChecksDecide(),
            new UrgentIsNotSkipped(),
            new AnsweredAddsSomething(),
            new OpenStaysOpen(),
            new GuidelinesAreCovered(),
            new MinimaAreOfSettings(),
            new EvidenceIsUsed());

    /** What is wrong with a definition, as far as this proof can tell. */
    List<Problem> check(Candidate candidate);
}
