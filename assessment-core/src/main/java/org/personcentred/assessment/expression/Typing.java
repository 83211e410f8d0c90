package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.problem.Nearest;

/** What both typings share: looking names up, and saying kindly when a name means nothing. */
class Typing {
    private static final Pattern NUMBERED = Pattern.compile("([a-z][a-z0-9_]*?)([0-9]{1,4})");

    /** So many are enough to see what could be meant. */
    private static final int MOST_RESULTS = 20;

    final Names names;
    final FormulaReader.Mistakes mistakes;
    final Optional<Named.Item> it;

    Typing(Names names, FormulaReader.Mistakes mistakes, Optional<Named.Item> it) {
        this.names = names;
        this.mistakes = mistakes;
        this.it = it;
    }

    /** What a name stands for; a mistake is noted when it stands for nothing. */
    Optional<Named> find(Syntax.Name name) {
        if (name.text().equals("it")) {
            if (it.isEmpty()) {
                mistakes.add("FORMULA_IT", name.at(), Map.of());
            }
            return it.map(item -> item);
        }
        Optional<Named> found = names.find(name.text());
        if (found.isEmpty()) {
            mistakes.add("NAME_UNKNOWN", name.at(), unknownName(name.text()));
        }
        if (found.orElse(null) instanceof Named.InRow inRow) {
            mistakes.add("NAME_IN_ROW", name.at(), Map.of("name", inRow.id(), "group", inRow.group()));
            return Optional.empty();
        }
        return found;
    }

    private Map<String, String> unknownName(String name) {
        Map<String, String> parameters = new TreeMap<>(Map.of("name", name));
        OtherWords.name(name)
                .or(() -> Nearest.to(name, names.all()))
                .ifPresent(nearest -> parameters.put("nearest", nearest));
        String before = name.substring(0, name.lastIndexOf('.') + 1);
        List<String> results = before.isEmpty() ? List.of() : results(before);
        if (!results.isEmpty()) {
            parameters.put("within", before.substring(0, before.length() - 1));
            parameters.put("results", String.join(", ", results));
        }
        return parameters;
    }

    /** What can be read of another assessment, as its names begin. */
    private List<String> results(String before) {
        return names.all().stream()
                .filter(known -> known.startsWith(before))
                .filter(known -> !(names.find(known).orElse(null) instanceof Named.OneSide))
                .limit(MOST_RESULTS)
                .toList();
    }

    /** Notes a function that is not one of these. */
    void noFunction(Syntax.Call call, Collection<String> known) {
        String name = call.function();
        unknown("FUNCTION_UNKNOWN", call.at(), name, OtherWords.function(name).or(() -> Nearest.to(name, known)));
    }

    void unknown(String code, int at, String name, Collection<String> known) {
        unknown(code, at, name, Nearest.to(name, known));
    }

    void unknown(String code, int at, String name, Optional<String> nearest) {
        Map<String, String> parameters = new TreeMap<>(Map.of("name", name));
        nearest.ifPresent(found -> parameters.put("nearest", found));
        mistakes.add(code, at, parameters);
    }

    /** The item a syntax names; a mistake is noted when it names none. */
    Optional<Named.Item> item(Syntax syntax) {
        if (!(syntax instanceof Syntax.Name name)) {
            mistakes.add("FORMULA_WANTS_ITEM", syntax.at(), Map.of());
            return Optional.empty();
        }
        Optional<Named> found = find(name);
        if (found.isPresent() && !(found.get() instanceof Named.Item)) {
            mistakes.add("FORMULA_WANTS_ITEM", name.at(), Map.of());
        }
        return found.filter(Named.Item.class::isInstance).map(Named.Item.class::cast);
    }

    /** The one argument of a function. */
    Optional<Syntax> only(Syntax.Call call) {
        return arguments(call, 1) ? Optional.of(call.arguments().get(0)) : Optional.empty();
    }

    /** Whether a function was given as many arguments as it takes. */
    boolean arguments(Syntax.Call call, int wanted) {
        boolean right = call.arguments().size() == wanted;
        if (!right) {
            mistakes.add(
                    "FORMULA_ARGUMENTS",
                    call.at(),
                    Map.of("function", call.function(), "wanted", String.valueOf(wanted)));
        }
        return right;
    }

    /** The items that arguments name, one by one or as ranges. */
    List<Named.Item> items(List<Syntax> arguments) {
        List<Named.Item> items = new ArrayList<>();
        for (Syntax argument : arguments) {
            if (argument instanceof Syntax.Range range) {
                items.addAll(expanded(range));
            } else {
                item(argument).ifPresent(items::add);
            }
        }
        return items;
    }

    /** The items of a range up to the first that is not there. A range has one stem and consecutive numbers, so that their order cannot matter. */
    List<Named.Item> expanded(Syntax.Range range) {
        Matcher first = NUMBERED.matcher(range.first().text());
        Matcher last = NUMBERED.matcher(range.last().text());
        boolean fits = first.matches() && last.matches() && first.group(1).equals(last.group(1));
        int from = fits ? Integer.parseInt(first.group(2)) : 1;
        int to = fits ? Integer.parseInt(last.group(2)) : 0;
        if (from > to) {
            mistakes.add("FORMULA_RANGE", range.at(), Map.of());
            return List.of();
        }
        List<Named.Item> items = new ArrayList<>();
        for (int number = from; number <= to && mistakes.mayExpand(range.at()); number++) {
            String name = first.group(1) + number;
            if (number > from && names.find(name).isEmpty()) {
                lacks(range, name, first.group(1) + (number - 1));
                return items;
            }
            Optional<Named.Item> item = item(new Syntax.Name(range.at(), name));
            if (item.isEmpty()) {
                return items;
            }
            items.add(item.get());
        }
        return items;
    }

    private void lacks(Syntax.Range range, String name, String before) {
        String first = range.first().text();
        String last = range.last().text();
        String there = first.equals(before) ? first : first + ".." + before;
        Map<String, String> parameters = Map.of("name", name, "range", first + ".." + last, "there", there);
        mistakes.add("FORMULA_RANGE_LACKS", range.last().at(), parameters);
    }

    /** Whether the last argument speaks of {@code it}, and so is to be read once per item. */
    static boolean isPerItem(Syntax.Call call) {
        int last = call.arguments().size() - 1;
        return last >= 1 && call.arguments().get(last).accept(new MentionsIt());
    }
}
