package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/**
 * Where other answers choose what an item counts, each way of giving them chooses exactly one scale, and each scale is
 * chosen by some way. Only answers to earlier items choose. Every way is tried.
 */
final class ScalesTakeTurns implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            String name = placed.item().id().name();
            boolean isChosen = placed.item().scaleConditions().anyMatch(when -> !when.equals(Condition.ALWAYS));
            if (isChosen && candidate.isSound(Reference.Kind.ITEM, name)) {
                new OfItem(candidate, placed, Set.copyOf(before)).check(problems);
            }
            before.add(name);
        }
        return problems;
    }

    /** The scales of one item. */
    private record OfItem(Candidate candidate, PlacedItem placed, Set<String> before) {

        void check(List<Problem> problems) {
            Set<Reference> read = placed.item()
                    .scaleConditions()
                    .flatMap(when -> References.of(when).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            String others = read.stream()
                    .filter(name -> name.kind() != Reference.Kind.ITEM || !before.contains(name.name()))
                    .map(Reference::name)
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                problems.add(problem("SCALE_READS_OTHER", place(), Map.of("name", others)));
                return;
            }
            read.addAll(References.of(placed.item().asked()));
            Optional<List<Map<ItemId, Answer>>> ways = Ways.of(read, candidate);
            if (ways.isEmpty()) {
                problems.add(problem("SCALES_NOT_PROVED", place(), Map.of()));
            } else {
                tried(ways.get(), problems);
            }
        }

        private void tried(List<Map<ItemId, Answer>> ways, List<Problem> problems) {
            Set<Integer> chosen = new HashSet<>();
            Optional<Problem> wrong = Optional.empty();
            for (Map<ItemId, Answer> way : ways) {
                Facts facts = new Facts(assessment(), way, Map.of());
                if (facts.asked(placed.item()).isMet()) {
                    List<Integer> holding = holding(facts);
                    chosen.addAll(holding);
                    wrong = wrong.or(() -> wrong(holding, way));
                }
            }
            wrong.ifPresent(problems::add);
            List<String> places = candidate.places(place(), "when");
            IntStream.range(0, places.size())
                    .filter(index -> !chosen.contains(index))
                    .forEach(index -> problems.add(problem("SCALE_NEVER", places.get(index), Map.of())));
        }

        private List<Integer> holding(Facts facts) {
            Item item = placed.item();
            return IntStream.range(0, item.points().scales().size())
                    .filter(index -> facts.judge(
                                    item.points().scales().get(index).when())
                            .verdict()
                            .isMet())
                    .boxed()
                    .toList();
        }

        private Optional<Problem> wrong(List<Integer> holding, Map<ItemId, Answer> way) {
            Map<String, String> parameters = Map.of("answers", said(way));
            if (holding.isEmpty()) {
                return Optional.of(problem("SCALE_NONE", place(), parameters));
            }
            if (holding.size() == 1) {
                return Optional.empty();
            }
            List<String> places = candidate.places(place(), "when");
            String second = holding.get(1) < places.size() ? places.get(holding.get(1)) : place();
            return Optional.of(problem("SCALE_TWO", second, parameters));
        }

        /** The answers in the order of the form, as {@code scale = two}. */
        private String said(Map<ItemId, Answer> way) {
            return assessment().items().stream()
                    .filter(item -> way.containsKey(item.id()))
                    .map(item -> item.id() + " = " + said(way.get(item.id())))
                    .collect(Collectors.joining(", "));
        }

        private static String said(Answer answer) {
            return answer instanceof Answer.Choice choice
                    ? "'" + choice.option() + "'"
                    : ((Answer.Number) answer).value().toPlainString();
        }

        private Assessment assessment() {
            return candidate.assessment();
        }

        private String place() {
            return placed.place() + "/points";
        }

        private Problem problem(String code, String place, Map<String, String> more) {
            Map<String, String> parameters =
                    new TreeMap<>(Map.of("item", placed.item().id().name()));
            parameters.putAll(more);
            return candidate.error(code, place, parameters);
        }
    }
}
