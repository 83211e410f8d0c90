package org.personcentred.assessment.render.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.unit.EntryUnit;
import org.personcentred.assessment.unit.Unit;

/**
 * What is wrong, as the page says it: in its language, with each question and option in the words that stand there, and
 * limits with their unit.
 *
 * @param voice  who speaks
 * @param around what stands before the names of fields in a form within another, as {@link Entries} has it
 */
record Said(Voice voice, String around) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final List<String> LIMITS = List.of("lowest", "highest");

    String of(Problem problem) {
        return Messages.of(voice.words().locale())
                .say(Entries.field(problem)
                        .filter(field -> field.startsWith(around))
                        .flatMap(field -> About.field(field.substring(around.length()), voice))
                        .map(about -> inWords(about, problem))
                        .orElse(problem));
    }

    private Problem inWords(About about, Problem problem) {
        Map<String, String> said = new TreeMap<>(problem.parameters());
        boolean saysUnit =
                Optional.ofNullable(said.get("unit")).flatMap(about::unitOf).isPresent();
        Optional<String> box = Optional.ofNullable(said.get(Entries.PART)).filter(part -> !saysUnit);
        said.computeIfPresent("question", (key, words) -> about.words(box));
        said.computeIfPresent("option", (key, words) -> about.option(words));
        LIMITS.forEach(limit -> said.computeIfPresent(limit, (key, number) -> limit(about, problem, key, number)));
        said.computeIfPresent(
                "unit", (key, unit) -> voice.words().unit(about.unitOf(unit).orElse(unit)));
        said.replaceAll((key, value) -> DAY.matcher(value).matches() ? voice.day(LocalDate.parse(value)) : value);
        return new Problem(problem.code(), problem.severity(), problem.location(), said);
    }

    /** A limit in the unit that was filled in, rounded to within it: 300 kg are 47 stones and 3.3 pounds. */
    private String limit(About about, Problem problem, String which, String number) {
        Optional<String> unit = Optional.ofNullable(problem.parameters().get("unit"));
        String field = Entries.field(problem).orElse("");
        Optional<EntryUnit> other = about.entryUnit(field.substring(field.lastIndexOf('.') + 1));
        BigDecimal value = new BigDecimal(number);
        if (other.isEmpty() || !(about.item().type() instanceof ItemType.Number type)) {
            return voice.amount(value, unit);
        }
        Unit own = Unit.read(type.unit().orElseThrow());
        RoundingMode within = which.equals("highest") ? RoundingMode.FLOOR : RoundingMode.CEILING;
        int places = type.measure().decimals() + other.get().finerThan(own);
        return written(other.get(), other.get().of(own, value, places, within));
    }

    private String written(EntryUnit unit, List<BigDecimal> numbers) {
        return String.join(
                " ",
                IntStream.range(0, numbers.size())
                        .mapToObj(part -> voice.amount(
                                whole(numbers.get(part)),
                                Optional.of(unit.parts().get(part).ucum())))
                        .toList());
    }

    /** Without zeros at its end: 47 rather than 47.0. */
    private static BigDecimal whole(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
