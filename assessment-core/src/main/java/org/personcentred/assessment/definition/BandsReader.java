package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Reference;

/** Reads the bands of a score, or its rival sets of bands and which of them is in force. */
final class BandsReader {
    private final Part score;
    private final Reference self;
    private final Set<String> settings = new LinkedHashSet<>();

    private BandsReader(Part score, Reference self) {
        this.score = score;
        this.self = self;
    }

    static Bands read(Part score, Reference self) {
        BandsReader reader = new BandsReader(score, self);
        return score.has("bandSets") ? reader.rivals() : reader.plain();
    }

    private Bands plain() {
        List<Band> bands = bands(score);
        return new Bands(bands, List.of(), Optional.empty(), List.copyOf(settings));
    }

    private Bands rivals() {
        List<BandSet> sets = new ArrayList<>();
        for (Part set : score.parts("bandSets")) {
            sets.add(new BandSet(set.string("id"), set.text("title"), bands(set), set.evidence()));
        }
        Optional<BandSet> chosen = chosen(sets, score.part("bandSet"));
        return new Bands(chosen.map(BandSet::bands).orElse(List.of()), sets, chosen, List.copyOf(settings));
    }

    /** The set of this name, or the one that the parameter of this name is set to. */
    private Optional<BandSet> chosen(List<BandSet> sets, Part name) {
        Parameter parameter = name.reading().parameters().get(name.string());
        if (parameter != null) {
            settings.add(parameter.name());
        }
        String wanted = parameter == null ? name.string() : parameter.value().shown();
        Optional<BandSet> found =
                sets.stream().filter(set -> set.id().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            Set<String> known = new TreeSet<>(name.reading().parameters().keySet());
            sets.forEach(set -> known.add(set.id()));
            problem("BAND_SET_UNKNOWN", name, Reading.suggestion(wanted, known));
        }
        return found;
    }

    private List<Band> bands(Part of) {
        return of.parts("bands").stream().map(this::band).toList();
    }

    private Band band(Part band) {
        boolean isRule = band.has("when");
        boolean hasEdges = band.has("from") || band.has("to") || band.has("below");
        Optional<Stretch> stretch = isRule && !hasEdges ? Optional.empty() : Optional.of(stretch(band));
        Optional<Band.Over> over = isRule
                ? Optional.of(new Band.Over(band.reading().condition(band, "when", self), band.strings("over")))
                : Optional.empty();
        return new Band(band.string("id"), band.text("label"), stretch, over);
    }

    private Stretch stretch(Part band) {
        Stretch stretch = new Stretch(edge(band, "from"), edge(band, "to"), edge(band, "below"));
        if (stretch.isUpsideDown()) {
            problem("LIMITS_UPSIDE_DOWN", band, Map.of());
        }
        return stretch;
    }

    /** A number, or the number that a parameter is set to. */
    private Optional<BigDecimal> edge(Part band, String key) {
        Optional<Part> written = band.child(key);
        if (written.isEmpty() || !(written.get().node() instanceof Node.Text)) {
            return written.map(Part::number);
        }
        Part name = written.get();
        Parameter parameter = name.reading().parameters().get(name.string());
        if (parameter != null && parameter.value() instanceof Setting.OfNumber number) {
            settings.add(parameter.name());
            return Optional.of(number.value());
        }
        Set<String> known = new TreeSet<>(name.reading().parameters().keySet());
        problem("BAND_EDGE_UNKNOWN", name, Reading.suggestion(name.string(), known));
        return Optional.empty();
    }

    private void problem(String code, Part place, Map<String, String> parameters) {
        place.reading().problem(code, place, parameters);
        place.reading().unreadable().add(self);
    }
}
