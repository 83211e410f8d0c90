package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;

/** Gives a formula that should be true or false its meaning. After a mistake the result is of no use. */
final class ConditionTyping extends Typing implements Syntax.Visitor<Condition> {
    static final Set<String> FUNCTIONS = Set.of("any", "all", "any_known", "answered", "includes", "reason", "band");

    ConditionTyping(Names names, FormulaReader.Mistakes mistakes) {
        this(names, mistakes, Optional.empty());
    }

    ConditionTyping(Names names, FormulaReader.Mistakes mistakes, Optional<Named.Item> it) {
        super(names, mistakes, it);
    }

    Condition type(Syntax syntax) {
        return syntax.accept(this);
    }

    static Condition type(Syntax syntax, Typing like) {
        return syntax.accept(new ConditionTyping(like.names, like.mistakes, like.it));
    }

    /** The conditions that a call lists, or the one it gives for each item. */
    static List<Condition> conditions(Syntax.Call call, Typing like) {
        if (call.arguments().isEmpty()) {
            like.mistakes.add("FORMULA_NOTHING", call.at(), Map.of("function", call.function()));
        }
        if (!isPerItem(call)) {
            return call.arguments().stream()
                    .map(argument -> type(argument, like))
                    .toList();
        }
        int last = call.arguments().size() - 1;
        Syntax each = call.arguments().get(last);
        return like.items(call.arguments().subList(0, last)).stream()
                .map(item -> each.accept(new ConditionTyping(like.names, like.mistakes, Optional.of(item))))
                .toList();
    }

    @Override
    public Condition literal(Syntax.Literal literal) {
        return mistake("FORMULA_WANTS_CONDITION", literal, Map.of("found", "a number"));
    }

    @Override
    public Condition quoted(Syntax.Quoted quoted) {
        return mistake("FORMULA_WANTS_CONDITION", quoted, Map.of("found", "'" + quoted.text() + "'"));
    }

    @Override
    public Condition name(Syntax.Name name) {
        if (name.text().equals("true") || name.text().equals("false")) {
            return new Condition.Literal(name.text().equals("true"));
        }
        if (name.text().equals(Moment.Completion.NAME)) {
            return mistake("FORMULA_WANTS_CONDITION", name, Map.of("found", "a date"));
        }
        return find(name).map(named -> condition(name, named)).orElse(Condition.ALWAYS);
    }

    private Condition condition(Syntax.Name name, Named named) {
        if (named instanceof Named.OfCondition condition) {
            return new Condition.Named(condition.id());
        }
        if (named instanceof Named.TruthParameter parameter) {
            return new Condition.Parameter(parameter.name());
        }
        return mistake("FORMULA_WANTS_CONDITION", name, Map.of("found", named.noun()));
    }

    @Override
    public Condition range(Syntax.Range range) {
        return mistake("FORMULA_RANGE_ALONE", range, Map.of());
    }

    @Override
    public Condition prefix(Syntax.Prefix prefix) {
        if (!prefix.sign().equals("not")) {
            return mistake("FORMULA_WANTS_CONDITION", prefix, Map.of("found", "a number"));
        }
        return new Condition.Not(type(prefix.operand()));
    }

    @Override
    public Condition infix(Syntax.Infix infix) {
        return switch (infix.sign()) {
            case "or" -> any(flattened("or", infix, new ArrayList<>()));
            case "and" -> all(flattened("and", infix, new ArrayList<>()));
            case "+", "-", "*", "/", "^" -> mistake("FORMULA_WANTS_CONDITION", infix, Map.of("found", "a number"));
            default -> compared(infix);
        };
    }

    /** A chain of the same word is one list, not a tree. */
    private List<Condition> flattened(String sign, Syntax syntax, List<Condition> parts) {
        if (syntax instanceof Syntax.Infix infix && infix.sign().equals(sign)) {
            flattened(sign, infix.left(), parts);
            flattened(sign, infix.right(), parts);
        } else {
            parts.add(type(syntax));
        }
        return parts;
    }

    /** However it was written, there is one form for each meaning: an "or" within an "or" is one list. */
    private static Condition any(List<Condition> conditions) {
        List<Condition> parts = conditions.stream()
                .flatMap(part -> part instanceof Condition.Or or ? or.parts().stream() : Stream.of(part))
                .toList();
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
    }

    private static Condition all(List<Condition> conditions) {
        List<Condition> parts = conditions.stream()
                .flatMap(part -> part instanceof Condition.And and ? and.parts().stream() : Stream.of(part))
                .toList();
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    private Condition compared(Syntax.Infix infix) {
        DateTyping dates = new DateTyping(this);
        if (dates.isDate(infix.left()) || dates.isDate(infix.right())) {
            return dates.compared(infix);
        }
        boolean equality = infix.sign().equals("=") || infix.sign().equals("!=");
        if (equality && infix.right() instanceof Syntax.Name word && Unquoted.isOption(word, infix.left(), names)) {
            return mistake("OPTION_UNQUOTED", word, Map.of("name", word.text()));
        }
        if (infix.right() instanceof Syntax.Quoted quoted && equality) {
            return isOneOf(infix.left(), List.of(quoted), infix.sign().equals("="));
        }
        if (infix.left() instanceof Syntax.Quoted quoted && equality) {
            return isOneOf(infix.right(), List.of(quoted), infix.sign().equals("="));
        }
        Relation relation = Relation.of(infix.sign()).orElseThrow();
        return new Condition.Comparison(
                NumberTyping.type(infix.left(), this), relation, NumberTyping.type(infix.right(), this));
    }

    @Override
    public Condition in(Syntax.In in) {
        return isOneOf(in.subject(), in.options(), true);
    }

    private Condition isOneOf(Syntax subject, List<Syntax.Quoted> options, boolean wanted) {
        if (subject instanceof Syntax.Call call && call.function().equals("reason")) {
            return reasonIs(call, options, wanted);
        }
        if (subject instanceof Syntax.Call call && call.function().equals("band")) {
            return only(call).map(score -> band(score, options, wanted)).orElse(Condition.ALWAYS);
        }
        if (subject instanceof Syntax.Name name) {
            return find(name)
                    .map(named -> alternatives(name, named, options, wanted))
                    .orElse(Condition.ALWAYS);
        }
        return mistake("FORMULA_WANTS_CHOICE", subject, Map.of());
    }

    private Condition alternatives(Syntax.Name name, Named named, List<Syntax.Quoted> options, boolean wanted) {
        if (named instanceof Named.Item item && item.kind() == Named.Kind.CHOICE) {
            return oneOf(new Subject(Subject.Kind.ITEM, item.id().name()), item.options(), options, wanted);
        }
        if (named instanceof Named.Item item && item.kind() == Named.Kind.CHOICES) {
            return mistake("FORMULA_WANTS_INCLUDES", name, Map.of("name", name.text()));
        }
        if (named instanceof Named.Decision decision) {
            return oneOf(new Subject(Subject.Kind.DECISION, decision.id()), decision.results(), options, wanted);
        }
        if (named instanceof Named.WordParameter word) {
            return oneOf(new Subject(Subject.Kind.PARAMETER, word.name()), word.allowed(), options, wanted);
        }
        return mistake("FORMULA_WANTS_CHOICE", name, Map.of());
    }

    private Condition band(Syntax argument, List<Syntax.Quoted> options, boolean wanted) {
        if (argument instanceof Syntax.Name name
                && names.find(name.text()).orElse(null) instanceof Named.Score score
                && !score.bands().isEmpty()) {
            return oneOf(new Subject(Subject.Kind.BAND, score.id()), score.bands(), options, wanted);
        }
        return mistake("FORMULA_WANTS_SCORE", argument, Map.of());
    }

    /**
     * One of the ids, or, where they are not wanted, one of all the others: what does not apply is neither, so that
     * {@code x != 'a'} is false for it, as every comparison is.
     */
    private Condition oneOf(Subject subject, Set<String> known, List<Syntax.Quoted> options, boolean wanted) {
        Set<String> ids = new TreeSet<>();
        for (Syntax.Quoted option : options) {
            option(option, known);
            ids.add(option.text());
        }
        if (wanted) {
            return new Condition.OneOf(subject, ids);
        }
        Set<String> others = known.stream().filter(id -> !ids.contains(id)).collect(Collectors.toSet());
        return others.isEmpty() ? new Condition.Literal(false) : new Condition.OneOf(subject, others);
    }

    /** Where nothing is known, the set of options is, and that is told where it is named. */
    private void option(Syntax.Quoted option, Set<String> known) {
        if (!known.isEmpty() && !known.contains(option.text())) {
            unknown("OPTION_UNKNOWN", option.at(), option.text(), known);
        }
    }

    private Condition reasonIs(Syntax.Call call, List<Syntax.Quoted> options, boolean wanted) {
        Optional<Named.Item> item = only(call).flatMap(this::item);
        if (item.isEmpty()) {
            return Condition.ALWAYS;
        }
        List<Condition> reasons = new ArrayList<>();
        for (Syntax.Quoted option : options) {
            reason(option, item.get())
                    .ifPresent(reason ->
                            reasons.add(new Condition.ReasonIs(item.get().id(), reason)));
        }
        return wanted ? any(reasons) : new Condition.Not(any(reasons));
    }

    private Optional<Unanswered> reason(Syntax.Quoted word, Named.Item item) {
        Set<String> known = new TreeSet<>(item.kinds());
        for (Reason reason : Reason.values()) {
            known.add(reason.word());
        }
        if (!known.contains(word.text())) {
            unknown("REASON_UNKNOWN", word.at(), word.text(), known);
            return Optional.empty();
        }
        return Unanswered.read(word.text());
    }

    @Override
    public Condition call(Syntax.Call call) {
        return switch (call.function()) {
            case "any" ->
                RowTyping.of(call, this).map(rows -> rows.judged(false)).orElseGet(() -> any(conditions(call, this)));
            case "all" ->
                RowTyping.of(call, this).map(rows -> rows.judged(true)).orElseGet(() -> all(conditions(call, this)));
            case "any_known" -> new Condition.AnyKnown(conditions(call, this));
            case "answered" ->
                only(call)
                        .flatMap(this::item)
                        .<Condition>map(item -> new Condition.Answered(item.id()))
                        .orElse(Condition.ALWAYS);
            case "includes" -> includes(call);
            case "reason", "band" -> mistake("FORMULA_COMPARE_IT", call, Map.of("function", call.function()));
            default -> noSuch(call);
        };
    }

    private Condition includes(Syntax.Call call) {
        if (!arguments(call, 2)) {
            return Condition.ALWAYS;
        }
        Optional<Named.Item> item = item(call.arguments().get(0));
        if (item.isEmpty()
                || item.get().kind() != Named.Kind.CHOICES
                || !(call.arguments().get(1) instanceof Syntax.Quoted option)) {
            return mistake("FORMULA_WANTS_CHOICES", call, Map.of("function", "includes"));
        }
        option(option, item.get().options());
        return new Condition.Includes(item.get().id(), option.text());
    }

    private Condition noSuch(Syntax.Call call) {
        if (NumberTyping.FUNCTIONS.contains(call.function())) {
            return mistake("FORMULA_WANTS_CONDITION", call, Map.of("found", "a number"));
        }
        noFunction(call, FUNCTIONS);
        return Condition.ALWAYS;
    }

    private Condition mistake(String code, Syntax place, Map<String, String> parameters) {
        mistakes.add(code, place.at(), parameters);
        return Condition.ALWAYS;
    }
}
