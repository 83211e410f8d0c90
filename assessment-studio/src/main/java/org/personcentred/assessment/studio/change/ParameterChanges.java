package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Setting;

/** Parameters: their values change results. */
record ParameterChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                List.copyOf(earlier.parameters().values()),
                List.copyOf(later.parameters().values()),
                Parameter::name,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(SCORES, where(removed), "is gone"),
                        this::kept));
    }

    private static String where(Parameter parameter) {
        return "parameter " + parameter.name();
    }

    private void kept(Parameter earlier, Parameter later) {
        String where = where(earlier);
        int before = noted.count();
        if (!Essence.isSame(earlier.value(), later.value())) {
            noted.add(
                    SCORES,
                    where,
                    "was " + earlier.value().shown() + " and is "
                            + later.value().shown());
        }
        noted.differs(SCORES, where, "has another unit", earlier, later, Parameter::unit);
        if (!earlier.allowed().equals(later.allowed())) {
            boolean wider = later.allowed().isEmpty()
                    || !earlier.allowed().isEmpty() && later.allowed().containsAll(earlier.allowed());
            noted.add(wider ? COMPATIBLE : SCORES, where, wider ? "allows more values" : "allows " + shown(later));
        }
        noted.differs(WORDS, where, "has another title", earlier, later, Parameter::title);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Parameter::evidence);
        noted.differs(WORDS, where, "is verified or not, unlike before", earlier, later, Parameter::toVerify);
        noted.otherwise(before, SCORES, where, earlier, later);
    }

    private static String shown(Parameter parameter) {
        return "only "
                + String.join(
                        ", ", parameter.allowed().stream().map(Setting::shown).toList());
    }
}
