package org.personcentred.assessment.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** Reads texts for the tests of this package, and says problems in one line: {@code 2:7 CODE /pointer}. */
final class Reading {

    private Reading() {}

    static Checked<Node> json(String text) {
        return DocumentReader.json("a.json", text.getBytes(StandardCharsets.UTF_8), Limits.forDefinition());
    }

    static Checked<Node> yaml(String text) {
        return DocumentReader.yaml("a.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.forDefinition());
    }

    static Node tree(Checked<Node> checked) {
        return ((Checked.Valid<Node>) checked).value();
    }

    static List<String> problems(Checked<Node> checked) {
        return checked.problems().stream().map(Reading::line).toList();
    }

    private static String line(Problem problem) {
        Location.InDocument place = (Location.InDocument) problem.location();
        String at = place.line() + ":" + place.column() + " " + problem.code();
        return place.pointer().isEmpty() ? at : at + " " + place.pointer();
    }
}
