package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.definition.check.Formula;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.FormulaReader;
import org.personcentred.assessment.expression.Names;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** What is known, and what was found wrong, while one definition is being read. */
final class Reading {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]{0,2000})");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}\\s]{1,64})\\}");

    private final Definition definition;
    private Map<String, Parameter> parameters = Map.of();
    private final Set<String> evidence;
    private final Set<String> cited = new LinkedHashSet<>();
    private final Set<Reference> unreadable = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Names> names = Optional.empty();
    private final List<Formula> formulas = new ArrayList<>();

    Reading(Definition definition, Set<String> evidence) {
        this.definition = definition;
        this.evidence = evidence;
    }

    /** From now on texts can be filled, with these parameters. */
    void inForce(Map<String, Parameter> settings) {
        parameters = settings;
    }

    /** From now on formulas can be read, with these names. */
    void names(Vocabulary vocabulary) {
        names = Optional.of(vocabulary);
    }

    /** The names that formulas can read. */
    Names names() {
        return names.orElseThrow();
    }

    Definition definition() {
        return definition;
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    /** The sources that something rests on. */
    Set<String> cited() {
        return cited;
    }

    /** The parts whose formulas could not be read, which are left out of every proof. */
    Set<Reference> unreadable() {
        return unreadable;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(String code, Part part, Map<String, String> parameters) {
        problems.add(Problem.error(code, part.at(), parameters));
    }

    void warning(String code, Part part, Map<String, String> parameters) {
        problems.add(Problem.warning(code, part.at(), parameters));
    }

    /** Notes a source that is leaned on, and a problem when there is no such source. */
    void cited(Part key) {
        cited.add(key.string());
        if (!evidence.contains(key.string())) {
            problem("EVIDENCE_UNKNOWN", key, suggestion(key.string(), evidence));
        }
    }

    /** A name that means nothing, with the nearest one that does. */
    static Map<String, String> suggestion(String name, Set<String> known) {
        Map<String, String> parameters = new TreeMap<>(Map.of("name", name));
        Nearest.to(name, known).ifPresent(nearest -> parameters.put("nearest", nearest));
        return parameters;
    }

    /** What stands for a part that no formula reads, such as a finding or an action: its place. */
    static Reference place(Part part) {
        return new Reference(Reference.Kind.CONDITION, part.pointer());
    }

    /** The condition written under a key; true where the key is not there. */
    Condition condition(Part part, String key, Reference of) {
        return part.child(key).map(formula -> condition(formula, of)).orElse(Condition.ALWAYS);
    }

    /** The condition written under a key, over these names; true where the key is not there. */
    Condition condition(Part part, String key, Reference of, Names these) {
        return part.child(key)
                .flatMap(formula -> condition(formula, of, new FormulaReader(these)))
                .orElse(Condition.ALWAYS);
    }

    Condition condition(Part formula, Reference of) {
        return condition(formula, of, formulas()).orElse(Condition.ALWAYS);
    }

    private Optional<Condition> condition(Part formula, Reference of, FormulaReader reader) {
        return kept(reader.condition(formula.string(), formula::at), of)
                .map(condition -> noted(new Formula.OfCondition(formula.at(), condition), condition));
    }

    private FormulaReader formulas() {
        return new FormulaReader(names.orElseThrow());
    }

    Optional<Expression> expression(Part formula, Reference of) {
        return expression(formula.string(), formula, formula::at, of);
    }

    /** A formula that stands for what was written at a place, and where each character of it stands there. */
    Optional<Expression> expression(String formula, Part place, IntFunction<Location> places, Reference of) {
        return kept(formulas().expression(formula, places), of)
                .map(read -> noted(new Formula.OfNumber(place.at(), read), read));
    }

    /** Whether a formula that was read counts from the day of completion. */
    boolean readsToday() {
        return formulas.stream()
                .flatMap(formula -> formula.references().stream())
                .anyMatch(reference -> reference.kind() == Reference.Kind.TODAY);
    }

    /** Every formula that was read. */
    List<Formula> formulasRead() {
        return formulas;
    }

    private <T> T noted(Formula formula, T read) {
        formulas.add(formula);
        return read;
    }

    private <T> Optional<T> kept(Checked<T> read, Reference of) {
        problems.addAll(read.problems());
        if (read instanceof Checked.Valid<T> valid) {
            return Optional.of(valid.value());
        }
        unreadable.add(of);
        return Optional.empty();
    }

    /**
     * Words for people: those of the language in force, else those that a licence gave, else the definition's own.
     *
     * @param part    the text
     * @param written what the definition says to each reader
     */
    Text text(Part part, Map<Audience, Part> written) {
        Wordings wordings = definition.wordings();
        Optional<Text> made = wordings.made(part.pointer());
        if (made.isPresent()) {
            return made.get();
        }
        Map<Audience, String> variants = new EnumMap<>(Audience.class);
        Map<Audience, String> foreign = new EnumMap<>(Audience.class);
        for (Audience reader : Audience.values()) {
            Optional<Worded> own = wordings.licensed(part.pointer(), reader)
                    .or(() -> Optional.ofNullable(written.get(reader))
                            .map(words -> new Worded(words.string(), words.at())));
            Optional<Worded> translated = wordings.translated(part.pointer(), reader);
            own.ifPresent(words -> translated.ifPresent(other -> keepsSlots(words, other)));
            translated.or(() -> own).ifPresent(words -> variants.put(reader, filled(words)));
            if (own.isPresent() && translated.isEmpty()) {
                wordings.language().ifPresent(other -> foreign.put(reader, definition.language()));
            }
        }
        return new Text(variants, foreign);
    }

    /** A word that the library has for a text that nobody wrote; somebody may have better ones for this place. */
    Text own(String place, String word) {
        Wordings wordings = definition.wordings();
        Optional<Worded> better = wordings.translated(place, Audience.PERSON);
        String language = wordings.language().orElseGet(definition::language);
        return better.map(words -> Text.of(filled(words))).orElseGet(() -> OwnWords.of(word, language));
    }

    /** Whether a licence gave the words of a text. */
    boolean isLicensed(Part text) {
        return definition.wordings().licensed(text.pointer(), Audience.PERSON).isPresent();
    }

    /** A number that a rule reads stays in the words: it may be set to another. */
    private void keepsSlots(Worded own, Worded translated) {
        SLOT.matcher(own.words())
                .results()
                .map(slot -> slot.group(1))
                .filter(slot ->
                        parameters.containsKey(slot) && !translated.words().contains("{" + slot + "}"))
                .forEach(slot ->
                        problems.add(Problem.error("TEXT_SLOT_MISSING", translated.at(), Map.of("name", slot))));
    }

    /** Links lead to the open web and nowhere else. */
    private void checkLinks(Worded words) {
        Matcher links = LINK.matcher(words.words());
        while (links.find()) {
            if (!links.group(1).startsWith("https://")) {
                problems.add(Problem.error("LINK_NOT_HTTPS", words.at(), Map.of()));
            }
        }
    }

    /** The words with the value of each parameter in its place, so that words and rule cannot part. */
    private String filled(Worded words) {
        checkLinks(words);
        Matcher slots = SLOT.matcher(words.words());
        StringBuilder filled = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(filled, Matcher.quoteReplacement(slot(slots.group(1), words)));
        }
        return slots.appendTail(filled).toString();
    }

    private String slot(String name, Worded words) {
        Parameter parameter = parameters.get(name);
        if (parameter != null) {
            return parameter.value().shown();
        }
        Optional<String> local = new LocalWords(definition).of(name);
        if (local.isEmpty() && !name.equals("name")) {
            Set<String> known = new LinkedHashSet<>(parameters.keySet());
            known.addAll(new LocalWords(definition).slots());
            problems.add(Problem.error("TEXT_SLOT_UNKNOWN", words.at(), suggestion(name, known)));
        }
        return local.orElse("{" + name + "}");
    }
}
