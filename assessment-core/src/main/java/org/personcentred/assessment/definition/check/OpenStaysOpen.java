package org.personcentred.assessment.definition.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/**
 * A question that is asked only where another is answered falls silent while that one is open. Nothing urgent is then
 * settled by the silence, and no decision comes to its {@code otherwise}, unless the definition itself says what is so
 * while the other is open: with a finding of its own, or a rule before. What another assessment finds is left out: that
 * it is not answered today is a choice that people make.
 */
final class OpenStaysOpen implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Map<Reference, Problem> problems = new LinkedHashMap<>();
        Set<ItemId> looked = new LinkedHashSet<>();
        candidate.formulas().forEach(formula -> looked.addAll(formula.mentions().answered()));
        for (ItemId open : looked) {
            WhileOpen still = new WhileOpen(open, candidate);
            if (!still.gone().isEmpty() && !isFound(still, candidate)) {
                new OfQuestion(open, still, candidate).add(problems);
            }
        }
        return List.copyOf(problems.values());
    }

    private static boolean isFound(WhileOpen still, Candidate candidate) {
        return candidate.assessment().findings().stream()
                .map(Finding::when)
                .filter(candidate::isSound)
                .anyMatch(still::isMet);
    }

    /** What falls silent while one question is open. */
    private record OfQuestion(ItemId open, WhileOpen still, Candidate candidate) {

        /** One problem for each question that is not asked. */
        void add(Map<Reference, Problem> problems) {
            Map<Reference, Map<String, String>> settled = settled();
            for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
                Reference item =
                        new Reference(Reference.Kind.ITEM, placed.item().id().name());
                if (settled.containsKey(item)) {
                    problems.putIfAbsent(item, problem(placed, settled.get(item)));
                }
            }
        }

        /** By the question that is not asked: the first finding and the first decision that rest on it show the mistake. */
        private Map<Reference, Map<String, String>> settled() {
            Map<Reference, Map<String, String>> settled = new LinkedHashMap<>();
            for (Finding finding : candidate.assessment().findings()) {
                if (finding.urgency() == Urgency.NOW && candidate.isSound(finding.when())) {
                    settled(List.of(finding.when()), Map.of("finding", finding.id()), settled);
                }
            }
            for (Decision decision : candidate.soundDecisions()) {
                List<Condition> rules =
                        decision.rules().stream().map(Rule::when).toList();
                decision.otherwise()
                        .map(result -> Map.of("decision", decision.id(), "result", result.id()))
                        .ifPresent(what -> settled(rules, what, settled));
            }
            return settled;
        }

        private void settled(
                List<Condition> conditions, Map<String, String> what, Map<Reference, Map<String, String>> settled) {
            if (still.settles(conditions)) {
                for (Reference item : still.gone(conditions)) {
                    Map<String, String> known = settled.computeIfAbsent(item, unused -> new TreeMap<>());
                    if (!known.keySet().containsAll(what.keySet())) {
                        known.putAll(what);
                    }
                }
            }
        }

        private Problem problem(PlacedItem placed, Map<String, String> what) {
            String place = placed.place() + "/when";
            Mentions mentions = new Mentions();
            mentions.of(placed.item().asked());
            Optional<AnsweredBeside> beside = AnsweredBeside.in(mentions.together(), candidate)
                    .filter(found -> found.item().equals(open));
            if (beside.isPresent()) {
                return candidate.error(
                        AnsweredAddsSomething.CODE, place, beside.get().parameters());
            }
            Map<String, String> parameters = new TreeMap<>(what);
            parameters.put("name", placed.name());
            parameters.put("open", open.inFormula().name());
            return candidate.warning("ANSWERED_SETTLES", place, parameters);
        }
    }
}
