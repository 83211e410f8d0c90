package org.personcentred.assessment.definition;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

/**
 * A form of four questions that count up to 1, 3, 2 and 2, one of them with an option that counts nothing, and a sum over
 * them with a rule for what is missing.
 *
 * @param reasons what q2 counts for being left open, as the value of its {@code points}
 * @param gate    when q3 is asked, and what it counts where it is not; empty for always
 * @param policy  what the total does about what is missing
 * @param around  when the total has a value at all; empty for always
 * @param made    a score over the questions and the total
 * @param check   what the answers have to be to each other, or else they are refused; empty for nothing
 * @param told    a named condition over all of that
 */
record PartsForm(String reasons, String gate, String policy, String around, String made, String check, String told) {
    private static final Pattern COUNTS = Pattern.compile("(q\\d): [^q]*?reason: ([a-z_]+)");

    /** The form as an assessment, whether or not it could be proved. */
    Assessment assessment() {
        byte[] bytes = yaml().getBytes(StandardCharsets.UTF_8);
        Checked<Node> tree = DocumentReader.yaml("parts.yaml", bytes, Limits.forDefinition());
        Node root = ((Checked.Valid<Node>) tree).value();
        return new Compilation(new Definition("parts.yaml", root, Map.of()), Map.of()).assessment();
    }

    String yaml() {
        return """
                format: 1
                id: parts
                version: 1.0.0
                title: A form in parts
                language: en-GB
                licence: {class: A, holder: Nobody, grant: All, checked: 2026-11-22}
                evidence:
                  us: {cite: Made up for a test}
                sections:
                  - id: only
                    title: Only
                    items:
                      - id: q1
                        ask: Q
                        type: choice
                        options: [{id: no, label: N, points: 0}, {id: some, label: S, points: 1}]
                      - id: q2
                        ask: Q
                        type: choice
                        options: [{id: no, label: N, points: 0}, {id: lots, label: L, points: 3}]%s
                      - id: q3
                        ask: Q
                        type: choice
                        options:
                          - {id: some, label: S, points: 1}
                          - {id: more, label: M, points: 2}
                          - {id: unclear, label: U}%s
                      - id: q4
                        ask: Q
                        type: number
                        min: 0
                        max: 2
                        points: value
                %sscores:
                  - id: total
                    title: Total
                    sum: q1..q4%s%s
                  - {id: made, title: Made, formula: "%s"}
                conditions:
                  told: {title: Told, when: "%s"}
                """.formatted(
                        line(8, reasons),
                        line(8, gate),
                        check.isEmpty() ? "" : "checks: [{must: \"" + check + "\", say: No, onFail: refuse}]\n",
                        line(4, policy),
                        line(4, around),
                        made,
                        told);
    }

    private static String line(int indent, String yaml) {
        return yaml.lines().map(line -> "\n" + " ".repeat(indent) + line).collect(Collectors.joining());
    }

    /** The reasons that count something, by question, as {@link PartsFilled} writes them. */
    Map<String, Set<String>> counting() {
        Map<String, Set<String>> counting = new HashMap<>();
        Matcher rule = COUNTS.matcher("q2: " + reasons + " " + policy);
        while (rule.find()) {
            counting.computeIfAbsent(rule.group(1), question -> new HashSet<>()).add(":" + rule.group(2));
        }
        return counting;
    }

    /** Whether these answers would be refused: a check is broken, and each question it reads is asked and applies. */
    boolean refuses(Facts facts) {
        return facts.assessment().checks().stream()
                .filter(check -> ItemsRead.by(check.must(), facts.assessment()).stream()
                        .allMatch(item -> facts.asked(item).isMet()
                                && facts.reason(item.id())
                                        .map(why -> why.reason().leavesOpen())
                                        .orElse(true)))
                .anyMatch(check -> facts.judge(check.must()).verdict().isNotMet());
    }

    @Override
    public String toString() {
        return yaml();
    }
}
