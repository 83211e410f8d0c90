package org.personcentred.assessment.cases;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Reads one case. */
final class CaseReader {
    private static final List<String> OF_RESPONSE =
            List.of("answers", "unanswered", "skipped", "sources", "completedOn", "answeredBy");

    private final Assessment assessment;
    private final Written written;

    CaseReader(Assessment assessment, Written written) {
        this.assessment = assessment;
        this.written = written;
    }

    Checked<Case> read() {
        ExpectationsReader expectations = new ExpectationsReader(assessment);
        List<Expectation> expected = expectations.read(written.at("expect"));
        Checked<Response> response = inForce().then(this::response);
        List<Problem> problems = new ArrayList<>(response.problems());
        problems.addAll(expectations.problems());
        if (response instanceof Checked.Valid<Response> valid) {
            String name = written.at("name").text();
            String source = written.at("source").text();
            return Checked.of(new Case(name, source, written.place(), valid.value(), expected), problems);
        }
        return new Checked.Invalid<>(problems);
    }

    /** The assessment under the parameters that the case names. */
    private Checked<Assessment> inForce() {
        List<Written> parameters = written.entriesOf("parameters");
        List<Problem> problems = new ArrayList<>();
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Written parameter : parameters) {
            Setting setting = setting(parameter);
            Parameter known = assessment.parameters().get(parameter.key());
            if (known == null) {
                List<String> names = List.copyOf(assessment.parameters().keySet());
                problems.add(parameter.unknown("CASE_PARAMETER_UNKNOWN", parameter.key(), names));
            } else if (!known.allows(setting)) {
                problems.add(parameter.error("CASE_PARAMETER_NOT_ALLOWED", Map.of("name", parameter.key())));
            }
            settings.put(parameter.key(), setting);
        }
        if (!problems.isEmpty()) {
            return new Checked.Invalid<>(problems);
        }
        return settings.isEmpty()
                ? new Checked.Valid<>(assessment, List.of())
                : moved(assessment.with(settings), written.at("parameters"));
    }

    private static Setting setting(Written value) {
        if (value.node() instanceof Node.Numeric) {
            return new Setting.OfNumber(new BigDecimal(value.text()));
        }
        return value.node() instanceof Node.Truth truth
                ? new Setting.OfTruth(truth.value())
                : new Setting.OfWord(value.text());
    }

    private Checked<Response> response(Assessment inForce) {
        Node.MappingBuilder json =
                Node.mapping().put("assessment", inForce.id()).put("version", inForce.version());
        OF_RESPONSE.forEach(key -> written.child(key).ifPresent(part -> json.put(key, part.node())));
        byte[] bytes = JsonWriter.write(json.build()).getBytes(StandardCharsets.UTF_8);
        return moved(ResponseChecker.check(Submission.ofJson(inForce, bytes)), written);
    }

    /** Problems elsewhere, told at the place in the case that they come from; warnings are the author's intention. */
    private static <T> Checked<T> moved(Checked<T> checked, Written root) {
        if (checked instanceof Checked.Valid<T> valid) {
            return new Checked.Valid<>(valid.value(), List.of());
        }
        return new Checked.Invalid<>(
                checked.problems().stream().map(problem -> moved(problem, root)).toList());
    }

    private static Problem moved(Problem problem, Written root) {
        Written place = root.nearest(problem.location().pointer());
        return new Problem(problem.code(), problem.severity(), place.place(), problem.parameters());
    }
}
