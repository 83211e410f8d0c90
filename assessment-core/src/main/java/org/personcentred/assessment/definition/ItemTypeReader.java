package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;

/** Reads what is answered to each item of a definition: types, options and limits. */
final class ItemTypeReader {
    private static final BigDecimal FURTHEST = new BigDecimal("999999999999999");
    private static final Expression NOTHING = new Expression.Constant(BigDecimal.ZERO);
    private static final int LONGEST_TEXT = 2_000;
    static final Set<String> YES_AND_NO = Set.of("yes", "no");

    private final Optional<Part> sets;

    private ItemTypeReader(Part root) {
        this.sets = root.child("options");
    }

    /** The type of each item, by the place of the item. */
    static Map<String, ItemType> read(Part root) {
        ItemTypeReader reader = new ItemTypeReader(root);
        Map<String, ItemType> types = new LinkedHashMap<>();
        for (Part section : root.parts("sections")) {
            section.parts("items").forEach(item -> reader.put(item, types));
        }
        return types;
    }

    private void put(Part item, Map<String, ItemType> types) {
        types.put(item.pointer(), type(item));
        item.parts("items").forEach(inRow -> put(inRow, types));
    }

    private ItemType type(Part item) {
        return switch (item.string("type")) {
            case "choice" -> new ItemType.Choice(options(item), layout(item, Layout.LIST));
            case "yes_no" -> new ItemType.Choice(yesAndNo(item), layout(item, Layout.INLINE));
            case "choices" -> choices(item);
            case "number" -> new ItemType.Number(measure(item), AlsoInReader.read(item));
            case "text" -> new ItemType.Text(item.whole("lines", 1), item.whole("longest", LONGEST_TEXT));
            case "date" -> date(item);
            case "trials" -> trials(item);
            case "scale" -> new ItemType.Scale(StepsReader.read(item), item.has("slider"));
            case "time" -> new ItemType.Time();
            case "assessment" -> instrument(item);
            case "group" -> group(item);
            case "calculated" -> calculated(item);
            default -> new ItemType.Note();
        };
    }

    private static Layout layout(Part item, Layout usual) {
        return item.maybe("layout")
                .map(word -> Layout.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(usual);
    }

    private ItemType choices(Part item) {
        List<Option> options = options(item);
        int all = (int) options.stream().filter(option -> !option.exclusive()).count();
        return new ItemType.Choices(options, Math.max(1, Math.min(item.whole("atMost", all), all)));
    }

    private List<Option> options(Part item) {
        Part written = item.part("options");
        List<Part> entries = written.entries().isEmpty() ? shared(written) : written.entries();
        if (entries.isEmpty()) {
            item.reading().unreadable().add(new Reference(Reference.Kind.ITEM, item.string("id")));
        }
        return entries.stream().map(ItemTypeReader::option).toList();
    }

    private List<Part> shared(Part name) {
        Optional<Part> set = sets.flatMap(all -> all.child(name.string()));
        if (set.isEmpty()) {
            Set<String> known = Set.copyOf(sets.map(Part::keys).orElse(List.of()));
            name.reading().problem("OPTIONS_UNKNOWN", name, Reading.suggestion(name.string(), known));
        }
        return set.map(Part::entries).orElse(List.of());
    }

    private static Option option(Part option) {
        return new Option(
                option.string("id"),
                option.text("label"),
                option.maybeText("hint"),
                option.number("points"),
                option.maybe("means").flatMap(Reason::of),
                option.flag("exclusive"));
    }

    private static List<Option> yesAndNo(Part item) {
        Optional<Part> points =
                item.child("points").filter(given -> given.keys().stream().anyMatch(YES_AND_NO::contains));
        return TextKeys.YES_OR_NO.stream().map(id -> plain(item, id, points)).toList();
    }

    /** Where only one of the two is given points, the other counts zero: that is what the short form says. */
    private static Option plain(Part item, String id, Optional<Part> points) {
        Optional<BigDecimal> own = points.map(given -> given.number(id).orElse(BigDecimal.ZERO));
        Text label = item.reading().own(Pointer.child(item.pointer(), id), id);
        return new Option(id, label, Optional.empty(), own, Optional.empty(), false);
    }

    private static ItemType date(Part item) {
        PartialDate.Precision precision = precision(item, "precision", PartialDate.Precision.DAY);
        PartialDate.Precision coarsest = precision(item, "coarsest", precision);
        Optional<DateLimit> notBefore = item.child("notBefore").flatMap(ItemTypeReader::limit);
        Optional<DateLimit> notAfter = item.child("notAfter").flatMap(ItemTypeReader::limit);
        if (coarsest.compareTo(precision) < 0 || isUpsideDown(notBefore, notAfter)) {
            item.reading().problem("LIMITS_UPSIDE_DOWN", item, Map.of());
            return new ItemType.Date(precision, precision, Optional.empty(), Optional.empty());
        }
        return new ItemType.Date(precision, coarsest, notBefore, notAfter);
    }

    private static PartialDate.Precision precision(Part item, String key, PartialDate.Precision usual) {
        return item.maybe(key)
                .map(word -> PartialDate.Precision.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(usual);
    }

    private static Optional<DateLimit> limit(Part limit) {
        if (limit.string().equals("today")) {
            return Optional.of(new DateLimit.Today());
        }
        Optional<PartialDate> day = PartialDate.read(limit.string());
        if (day.isEmpty()) {
            limit.reading().problem("DATE_LIMIT", limit, Map.of());
        }
        return day.map(date -> new DateLimit.Day(date.earliest()));
    }

    private static boolean isUpsideDown(Optional<DateLimit> first, Optional<DateLimit> last) {
        return first.orElse(null) instanceof DateLimit.Day from
                && last.orElse(null) instanceof DateLimit.Day to
                && from.date().isAfter(to.date());
    }

    private static ItemType instrument(Part item) {
        Optional<Period> reuse = item.child("reuse").map(part -> Period.parse(part.string("within")));
        Definition definition = item.reading().definition();
        Assessment used = definition.used(item.string("use"));
        // one page is in one language, as far as there are words
        Assessment spoken = definition.wordings().language().map(used::in).orElse(used);
        return new ItemType.Instrument(spoken, reuse);
    }

    private static ItemType trials(Part item) {
        String[] ends = item.string("count").split(" to ");
        int least = new BigDecimal(ends[0]).intValueExact();
        int most = ends.length == 1 ? least : Integer.parseInt(ends[1]);
        if (least > most) {
            item.reading().problem("LIMITS_UPSIDE_DOWN", item.part("count"), Map.of());
        }
        Take take = Take.valueOf(item.string("take").toUpperCase(Locale.ROOT));
        if (item.has("side") && item.has("points")) {
            item.reading().problem("SIDES_WITH_POINTS", item.part("points"), Map.of("name", item.string("id")));
        }
        return new ItemType.Trials(measure(item), Math.min(least, most), Math.max(least, most), take, item.has("side"));
    }

    /** A group whose rows have no questions yet: those are read once every name is known. */
    private static ItemType group(Part item) {
        int least = item.whole("least", 0);
        int most = item.whole("most", least);
        if (least > most) {
            item.reading().problem("LIMITS_UPSIDE_DOWN", item.part("least"), Map.of());
        }
        return new ItemType.Group(item.text("entry"), Math.min(least, most), Math.max(least, most), List.of());
    }

    /** A number whose formula is read once every name is known. */
    private static ItemType calculated(Part item) {
        boolean show = !item.has("show") || item.flag("show");
        return new ItemType.Calculated(NOTHING, item.maybe("unit"), item.whole("decimals", 0), show);
    }

    private static Measure measure(Part item) {
        BigDecimal lowest = item.number("min").orElse(FURTHEST.negate());
        BigDecimal highest = item.number("max").orElse(FURTHEST);
        if (lowest.compareTo(highest) > 0) {
            item.reading().problem("LIMITS_UPSIDE_DOWN", item, Map.of());
        }
        int decimals = item.whole("decimals", 0);
        item.child("min").ifPresent(limit -> notFiner(limit, decimals));
        item.child("max").ifPresent(limit -> notFiner(limit, decimals));
        return new Measure(
                lowest.min(highest),
                highest.max(lowest),
                decimals,
                item.maybe("unit"),
                item.child("plausible").flatMap(ItemTypeReader::range));
    }

    /** A limit is one of the numbers that can be given. */
    private static void notFiner(Part limit, int decimals) {
        if (limit.number().stripTrailingZeros().scale() > decimals) {
            limit.reading().problem("LIMIT_TOO_FINE", limit, Map.of("decimals", String.valueOf(decimals)));
        }
    }

    /** A list of two numbers as a range; a problem when it is upside down. */
    static Optional<Range> range(Part part) {
        BigDecimal lowest = part.entries().get(0).number();
        BigDecimal highest = part.entries().get(1).number();
        if (lowest.compareTo(highest) > 0) {
            part.reading().problem("LIMITS_UPSIDE_DOWN", part, Map.of());
            return Optional.empty();
        }
        return Optional.of(new Range(lowest, highest));
    }
}
