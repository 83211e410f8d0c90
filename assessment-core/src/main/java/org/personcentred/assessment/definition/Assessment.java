package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * An assessment, resolved and proved: every name means something, every range and band is what it claims to be.
 *
 * <p>It is immutable and can be used from any thread. It comes only from {@link DefinitionReader}.
 */
public final class Assessment {
    private final Definition definition;
    private final Content content;
    private final List<Item> items;
    private final List<Item> itemsWithRows;
    private final Map<ItemId, Item> byId;
    private final Map<String, Expression> formulas;

    Assessment(Definition definition, Content content) {
        this.definition = definition;
        this.content = content;
        this.items = content.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
        this.itemsWithRows = items.stream().flatMap(Assessment::withRows).toList();
        Map<ItemId, Item> index = new HashMap<>();
        itemsWithRows.forEach(item -> index.put(item.id(), item));
        this.byId = Map.copyOf(index);
        this.formulas = formulas(content.scores(), items);
    }

    private static Map<String, Expression> formulas(Map<String, Score> scores, List<Item> items) {
        Map<String, Expression> formulas = new LinkedHashMap<>();
        scores.forEach((id, score) -> formulas.put(id, score.formula()));
        for (Item item : items) {
            if (item.type() instanceof ItemType.Calculated calculated) {
                formulas.putIfAbsent(item.id().name(), calculated.formula());
            }
        }
        return Collections.unmodifiableMap(formulas);
    }

    private static Stream<Item> withRows(Item item) {
        Stream<Item> inRows = item.type() instanceof ItemType.Group group
                ? group.rows().stream().flatMap(List::stream)
                : Stream.of();
        return Stream.concat(Stream.of(item), inRows);
    }

    /** Its name, in kebab-case. */
    public String id() {
        return content.id();
    }

    /** Its version, as {@code 1.0.0}. */
    public String version() {
        return content.version();
    }

    /** What it is called. */
    public Text title() {
        return content.title();
    }

    /** The language its words are in, as a BCP 47 tag. */
    public String language() {
        return content.language();
    }

    /** The languages it can be had in: that of its definition, and those of its translations. */
    public SortedSet<String> languages() {
        SortedSet<String> languages = definition.wordings().languages();
        languages.add(definition.language());
        return languages;
    }

    /**
     * The same in another language: the same rules, settings and digest, in other words. What a translation leaves out
     * stays in the language of the definition, and says so.
     *
     * @param tag a BCP 47 tag; where there are no words for its region, those of its language are taken, and where
     *            there are none at all, those of the definition
     */
    public Assessment in(String tag) {
        Optional<String> language = Languages.nearest(tag, definition);
        return language.equals(definition.wordings().language())
                ? this
                : DefinitionReader.in(definition, language, inForce());
    }

    /** The names of the words that each place has its own for, in the order of the definition. */
    public Set<String> local() {
        return new LocalWords(definition).names();
    }

    /**
     * The same in the words of a place, by their names; where it has none, the definition's own stand.
     *
     * @throws IllegalArgumentException if it has no such name
     */
    public Assessment inWordsOf(Map<String, String> place) {
        if (!local().containsAll(place.keySet())) {
            throw new IllegalArgumentException("the local words of " + id() + " are " + local());
        }
        Definition worded = definition.with(definition.wordings().local(place));
        return DefinitionReader.in(worded, definition.wordings().language(), inForce());
    }

    /** What stands in its sentences of a language, first or not, where no name is known; nothing if it says nothing. */
    public Optional<String> thePerson(String language, boolean first) {
        return definition.thePerson(language, first);
    }

    /** The questions that are asked only if the host does not supply their answers. */
    public Set<ItemId> given() {
        return content.given();
    }

    /** The assessment that asks the same and more, so that what was answered here can be taken over there. */
    public Optional<Assessment> continues() {
        return definition.continued();
    }

    /** Which edition of the instrument it is, where there are several: no two of them can be compared. */
    public Optional<Text> edition() {
        return content.edition();
    }

    /** Where it is made for, as ISO 3166 codes such as {@code GB-ENG}; empty for anywhere. */
    public List<String> places() {
        return content.places();
    }

    /** Whose licence gave the instrument's own words, where that was needed. */
    public Optional<Licensed> licensed() {
        return definition.wordings().licensed();
    }

    /** What it is for. */
    public About about() {
        return content.about();
    }

    /** The right to use it. */
    public Licence licence() {
        return content.licence();
    }

    /** When it is to be looked at again, and whether it was signed off. */
    public Optional<Review> review() {
        return content.review();
    }

    /** Its sources by key, in the order of the definition. */
    public Map<String, Evidence> evidence() {
        return content.evidence();
    }

    /** What a host may set, by name, with what is in force. */
    public Map<String, Parameter> parameters() {
        return content.parameters();
    }

    /** Who can own an action: the words for each key. */
    public Map<String, Text> owners() {
        return content.owners();
    }

    /** Its tables by id, in the order of the definition. */
    public Map<String, Table> tables() {
        return content.tables();
    }

    /** Its named conditions by id, in the order of the definition. */
    public Map<String, NamedCondition> conditions() {
        return content.conditions();
    }

    /** Its sections in the order of the form. */
    public List<Section> sections() {
        return content.sections();
    }

    /** What guidelines want looked at, by id, in the order of the definition. */
    public Map<String, Coverage> coverage() {
        return content.coverage();
    }

    /** What its answers have to be to each other, in the order of the definition. */
    public List<CrossCheck> checks() {
        return content.checks();
    }

    /** Its scores by id, in the order of the definition. */
    public Map<String, Score> scores() {
        return content.scores();
    }

    /** How each number that is worked out comes about, by name: every score, and every calculated item. */
    public Map<String, Expression> formulas() {
        return formulas;
    }

    /** Its decisions by id, in the order of the definition. */
    public Map<String, Decision> decisions() {
        return content.decisions();
    }

    /** What can go well, in the order of the definition. */
    public List<Strength> strengths() {
        return content.strengths();
    }

    /** Its findings in the order of the definition. */
    public List<Finding> findings() {
        return content.findings();
    }

    /** Every item in the order of the form, notes included. */
    public List<Item> items() {
        return items;
    }

    /** Every item, each group followed by the items of every row that it can have, as {@code goals.0.weight}. */
    public List<Item> itemsWithRows() {
        return itemsWithRows;
    }

    /** The item of this name, if there is one; in a row of a group, it is {@code goals.0.weight}. */
    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a formula counts from the day of completion, so that every response has to say which day that is. */
    public boolean countsFromToday() {
        return content.countsFromToday();
    }

    /**
     * Whether a response can need the day of completion, so that a host had better say it of each: a formula counts from
     * it, a date must not be before or after it, or another assessment stands within, which may be of an earlier day.
     */
    public boolean readsToday() {
        return countsFromToday()
                || itemsWithRows.stream()
                        .map(Item::type)
                        .anyMatch(type -> type instanceof ItemType.Instrument
                                || type instanceof ItemType.Date date && date.readsToday());
    }

    /**
     * The same with other settings in force, proved anew.
     *
     * @param settings what to put in force, by the name of the parameter; the others stay as they are
     */
    public Checked<Assessment> with(Map<String, Setting> settings) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Setting> chosen = inForce();
        settings.forEach((name, setting) -> {
            Parameter parameter = content.parameters().get(name);
            if (parameter == null || !parameter.allows(setting)) {
                String code = parameter == null ? "PARAMETER_UNKNOWN" : "PARAMETER_NOT_ALLOWED";
                problems.add(Problem.error(code, definition.at("/parameters"), Map.of("name", name)));
            }
            chosen.put(name, setting);
        });
        return problems.isEmpty() ? DefinitionReader.with(definition, chosen) : new Checked.Invalid<>(problems);
    }

    private Map<String, Setting> inForce() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        content.parameters().forEach((name, parameter) -> settings.put(name, parameter.value()));
        return settings;
    }

    /** What it was read from. */
    public Definition definition() {
        return definition;
    }

    /** SHA-256 of the definition as canonical JSON, in lower-case hex. */
    public String digest() {
        return definition.digest();
    }
}
