package org.personcentred.assessment.studio.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.studio.source.Refusal;

/** Parameters as they are written on a command line. */
record Settings(Assessment assessment) {

    /**
     * The assessment with parameters in force.
     *
     * @throws Refusal if there is no such parameter, or the definition does not allow the value
     */
    Assessment inForce(Map<String, String> written) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        written.forEach((name, value) -> settings.put(name, setting(name, value)));
        Checked<Assessment> inForce = assessment.with(settings);
        if (inForce instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        throw Refusal.wrongUsage("With these values of --param the definition does not hold together: "
                + Messages.of(Locale.UK).say(inForce.problems().get(0)));
    }

    private Setting setting(String name, String value) {
        Parameter parameter = assessment.parameters().get(name);
        if (parameter == null) {
            throw Refusal.wrongUsage(assessment.id() + " has no parameter '" + name + "'." + instead(name));
        }
        return read(parameter.value(), value)
                .filter(parameter::allows)
                .orElseThrow(() -> Refusal.wrongUsage(
                        "The parameter " + name + " does not take '" + value + "'." + allowed(parameter)));
    }

    private String instead(String name) {
        return Nearest.to(name, assessment.parameters().keySet())
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse(
                        assessment.parameters().isEmpty()
                                ? " It has none."
                                : " It has "
                                        + String.join(
                                                ", ", assessment.parameters().keySet()) + ".");
    }

    private static Optional<Setting> read(Setting like, String value) {
        if (like instanceof Setting.OfNumber) {
            Optional<BigDecimal> number = NumberText.read(value);
            return number.map(Setting.OfNumber::new);
        }
        if (like instanceof Setting.OfTruth) {
            boolean isTruth = value.equals("true") || value.equals("false");
            return isTruth ? Optional.of(new Setting.OfTruth(value.equals("true"))) : Optional.empty();
        }
        return Optional.of(new Setting.OfWord(value));
    }

    private static String allowed(Parameter parameter) {
        if (!parameter.allowed().isEmpty()) {
            return " It takes "
                    + String.join(
                            ", ",
                            parameter.allowed().stream().map(Setting::shown).toList()) + ".";
        }
        return parameter.value() instanceof Setting.OfNumber ? " It takes a number." : " It takes true or false.";
    }
}
