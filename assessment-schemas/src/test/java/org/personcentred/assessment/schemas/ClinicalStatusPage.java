package org.personcentred.assessment.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.definition.Review;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

/** {@code docs/clinical-status.md}, from the definitions: what nobody has signed off, and what is still to be verified. */
final class ClinicalStatusPage {
    private static final String BEGINNING = """
            # Clinical status

            **Clinical sign-off: pending, for every assessment below.** No clinician has read, approved or signed off any
            of these definitions. Do not use them for care before somebody who may has done so where you work.

            This page is made from the definitions, and a test holds it to them. *Sure of the rights* says how sure
            whoever looked is of what the holder allows. *To be verified* counts what nobody has checked against its own
            source: it was written from memory, or read as others tell it. Each is listed below, and in the `source.md`
            beside its definition with what exactly is uncertain. Everything else was read where its citation says, by
            people who are no clinicians.

            """;

    private final StringBuilder page = new StringBuilder(BEGINNING);

    private ClinicalStatusPage() {}

    static String written() {
        ClinicalStatusPage written = new ClinicalStatusPage();
        List<Assessment> shipped = AllShipped.assessments().toList();
        written.table(shipped);
        written.page.append("\n## Rights that are not certain\n\n");
        shipped.forEach(written::rights);
        written.page.append("\n## To be verified\n");
        shipped.forEach(written::listed);
        return written.page.toString();
    }

    private void table(List<Assessment> shipped) {
        page.append("| Assessment | Rights | Sure of the rights | Sign-off | Review by | To be verified |\n");
        page.append("|---|---|---|---|---|---|\n");
        for (Assessment one : shipped) {
            Optional<Review> review = one.review();
            page.append("| [`%s@%s`](instruments/%s.md) | %s | %s | %s | %s | %d |\n"
                    .formatted(
                            one.id(),
                            one.version(),
                            one.id(),
                            one.licence().rights(),
                            one.licence()
                                    .confidence()
                                    .map(Licence.Confidence::word)
                                    .orElse("not said"),
                            review.map(Review::signOff).orElse("pending"),
                            review.map(Review::by).orElse("no day set"),
                            toVerify(one).size()));
        }
    }

    private void rights(Assessment assessment) {
        Licence licence = assessment.licence();
        if (!licence.confidence().equals(Optional.of(Licence.Confidence.HIGH))) {
            page.append("- `%s` (%s): %s %s\n"
                    .formatted(
                            assessment.id(),
                            licence.holder(),
                            licence.grant().to(Audience.PERSON),
                            licence.source().orElse("")));
        }
    }

    private void listed(Assessment assessment) {
        List<String> uncertain = toVerify(assessment);
        if (!uncertain.isEmpty()) {
            page.append("\n### ").append(assessment.id()).append('\n');
            uncertain.forEach(line -> page.append("- ").append(line).append('\n'));
        }
    }

    /** Everything marked as to be verified: sources with their citation, all else by the ids that lead to it. */
    static List<String> toVerify(Assessment assessment) {
        List<String> found = new ArrayList<>();
        walk(tree(assessment), List.of(), found);
        return found;
    }

    static Node tree(Assessment assessment) {
        ShippedAssessments.Shipped shipped = ShippedAssessments.all().stream()
                .filter(one -> one.id().equals(assessment.id()) && one.version().equals(assessment.version()))
                .findFirst()
                .orElseThrow();
        byte[] definition = shipped.folder().definition().bytes();
        return ((Checked.Valid<Node>) DocumentReader.yaml("definition.yaml", definition, Limits.forDefinition()))
                .value();
    }

    private static void walk(Node node, List<String> path, List<String> found) {
        if (node instanceof Node.Sequence sequence) {
            int number = 1;
            for (Node item : sequence.items()) {
                walk(item, and(path, text(item, "id").orElse("number " + number)), found);
                number++;
            }
        }
        if (node instanceof Node.Mapping mapping) {
            if (text(mapping, "status").equals(Optional.of("to_verify"))) {
                found.add(said(mapping, path));
            }
            mapping.entries().forEach(entry -> walk(entry.value(), and(path, entry.key()), found));
        }
    }

    private static String said(Node.Mapping marked, List<String> path) {
        String name =
                "`" + path.stream().skip(1).collect(Collectors.joining(".")).replace(".number ", " ") + "`";
        return switch (path.get(0)) {
            case "evidence" -> name + ": " + text(marked, "cite").orElseThrow();
            case "parameters" ->
                "the setting " + name + ", " + text(marked, "value").orElseThrow() + words(marked, "title");
            default -> name + words(marked, "label");
        };
    }

    /** What stands under a key for the practitioner, as the end of a sentence. */
    private static String words(Node.Mapping marked, String key) {
        Optional<String> words = marked.get(key)
                .flatMap(text -> text instanceof Node.Mapping
                        ? text(text, "practitioner").or(() -> text(text, "person"))
                        : Optional.of(plain(text)));
        return words.map(text -> ": " + text).orElse("");
    }

    private static Optional<String> text(Node node, String key) {
        Optional<Node> value = node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
        return value.map(ClinicalStatusPage::plain);
    }

    private static String plain(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Truth truth ? String.valueOf(truth.value()) : ((Node.Numeric) node).text();
    }

    private static List<String> and(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
