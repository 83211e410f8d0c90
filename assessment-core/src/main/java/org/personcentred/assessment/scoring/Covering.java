package org.personcentred.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.response.Origin;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.scoring.CoverageResult.Looked;
import org.personcentred.assessment.scoring.CoverageResult.State;

/**
 * Finds what of a guideline was looked at. Of several parts of the form that look at the same, one that did is enough;
 * nothing is called not relevant unless all of them are.
 */
final class Covering {
    private final Response response;
    private final Assessment assessment;
    private final Facts facts;

    /** What became of one part of the form: a section, or an item by itself. */
    private record Part(State state, Optional<String> why, Optional<String> who) {
        static Part of(State state) {
            return new Part(state, Optional.empty(), Optional.empty());
        }
    }

    Covering(Response response, Facts facts) {
        this.response = response;
        this.assessment = response.assessment();
        this.facts = facts;
    }

    CoverageResult of(Coverage coverage) {
        List<Looked> components =
                coverage.components().stream().map(this::looked).toList();
        return new CoverageResult(coverage, components, minimum(coverage, components));
    }

    private Looked looked(Coverage.Component component) {
        List<Section> sections = assessment.sections().stream()
                .filter(section -> component.sections().contains(section.id()))
                .toList();
        List<Item> items = assessment.items().stream()
                .filter(item -> component.items().contains(item.id()))
                .toList();
        List<Part> parts = new ArrayList<>();
        sections.forEach(section -> parts.add(part(section)));
        items.forEach(item -> parts.add(part(List.of(item))));
        // the states are in the order in which one goes before another
        Part first = parts.stream().min(Comparator.comparing(Part::state)).orElseThrow();
        return new Looked(component, first.state(), first.why(), first.who(), open(sections, items));
    }

    private Part part(Section section) {
        Part answered = part(section.items());
        Optional<Origin.Skip> skip =
                Optional.ofNullable(response.origin().skipped().get(section.id()));
        if (skip.isEmpty() || answered.state() == State.ADDRESSED) {
            return answered;
        }
        return switch (skip.get().why()) {
            case "not_relevant" -> Part.of(State.NOT_RELEVANT);
            case "someone_else" ->
                new Part(State.REFERRED, Optional.empty(), skip.get().who());
            default ->
                new Part(
                        State.NOT_DONE,
                        Optional.of(skip.get().why()),
                        skip.get().who());
        };
    }

    private Part part(List<Item> items) {
        List<Item> questions = items.stream().filter(Item::isQuestion).toList();
        boolean answered = questions.stream()
                .anyMatch(item ->
                        facts.asked(item).isMet() && facts.answer(item.id()).isPresent());
        boolean concerns = questions.stream().anyMatch(this::concerns);
        if (!answered && concerns) {
            return new Part(State.NOT_DONE, why(questions), Optional.empty());
        }
        return Part.of(answered ? State.ADDRESSED : State.NOT_RELEVANT);
    }

    /** The one cause that all its open questions were given, where it is one that skipping has a word for. */
    private Optional<String> why(List<Item> questions) {
        List<Optional<Reason>> reasons = questions.stream()
                .filter(this::concerns)
                .map(item -> facts.reason(item.id()).map(why -> why.reason()))
                .distinct()
                .toList();
        if (reasons.equals(List.of(Optional.of(Reason.LATER)))) {
            return Optional.of("not_today");
        }
        return reasons.equals(List.of(Optional.of(Reason.DECLINED))) ? Optional.of("declined") : Optional.empty();
    }

    private boolean concerns(Item item) {
        boolean applies =
                facts.reason(item.id()).map(why -> why.reason().leavesOpen()).orElse(true);
        return facts.asked(item).mayBeMet() && applies;
    }

    private List<ItemId> open(List<Section> sections, List<Item> items) {
        List<ItemId> open = Stream.concat(
                        sections.stream().flatMap(section -> section.items().stream()), items.stream())
                .filter(item -> item.isQuestion() && facts.asked(item).isMet() && concerns(item))
                .map(Item::id)
                .filter(id -> facts.answer(id).isEmpty())
                .toList();
        return Because.inFormOrder(assessment, open);
    }

    private Optional<CoverageResult.Minimum> minimum(Coverage coverage, List<Looked> components) {
        ItemId setting = new ItemId(Coverage.SETTING);
        Optional<String> which = coverage.minimum().isEmpty()
                ? Optional.empty()
                : facts.answer(setting).map(answer -> ((Answer.Choice) answer).option());
        return which.filter(coverage.minimum()::containsKey).map(option -> {
            List<String> wanted = coverage.minimum().get(option);
            return new CoverageResult.Minimum(
                    option,
                    components.stream()
                            .filter(looked -> looked.state() == State.REFERRED || looked.state() == State.NOT_DONE)
                            .map(looked -> looked.component().id())
                            .filter(wanted::contains)
                            .collect(Collectors.toList()));
        });
    }
}
