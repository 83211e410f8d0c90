package org.personcentred.assessment.definition;

import java.util.List;
import java.util.stream.Collectors;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

/**
 * A form so small that every way of answering it can be tried: a date on one of five days, known to the day, the month or
 * the year, a choice, a yes or no, a number from -1 to 2, boxes to tick, rows, and 0 or 1 measured on two sides, with formulas that somebody made up.
 *
 * @param gates    whether b, c and d are asked, each over the items before it and the score {@code early}
 * @param counts   what c counts, as the value of its {@code points}; a and c may count something for being open
 * @param early    a score over a and b
 * @param total    a score over everything, with bands below and from 2
 * @param flag     when a third band takes the place of the one below 2, over everything but the total
 * @param named    a named condition over everything and {@code total}
 * @param rules    the rules of a decision, over all of that; each comes to r1 or r2
 * @param last     what the decision comes to when no rule fires; empty where it does not say
 * @param after    a score over all of that and the decision
 * @param finding  when the finding is raised, over all of that
 */
record SmallForm(
        List<String> gates,
        String counts,
        String early,
        String total,
        String flag,
        String named,
        List<String> rules,
        String last,
        String after,
        String finding) {

    /** The form as an assessment, whether or not it could be proved. */
    Assessment assessment() {
        Node root = ((Checked.Valid<Node>) DocumentReader.yaml("small.yaml", bytes(), Limits.forDefinition())).value();
        Compilation compilation =
                new Compilation(new Definition("small.yaml", root, java.util.Map.of()), java.util.Map.of());
        List<String> unreadable = compilation.problems().stream()
                .map(problem -> problem.code())
                .filter(code -> code.startsWith("FORMULA") || code.endsWith("UNKNOWN"))
                .toList();
        if (!unreadable.isEmpty()) {
            throw new AssertionError(unreadable + " in " + yaml());
        }
        return compilation.assessment();
    }

    /** The form as a definition that was read and proved. */
    Checked<Assessment> read() {
        return DefinitionReader.read("small.yaml", bytes());
    }

    private byte[] bytes() {
        return yaml().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    String yaml() {
        return """
                format: 1
                id: small
                version: 1.0.0
                title: A small form
                language: en-GB
                licence: {class: A, holder: Nobody, grant: All, checked: 2026-11-22}
                sections:
                  - id: only
                    title: Only
                    items:
                      - id: e
                        ask: E
                        type: date
                        coarsest: year
                        notBefore: 2026-10-30
                        notAfter: today
                      - id: a
                        ask: A
                        type: choice
                        options:
                          - {id: none, label: N, points: 0}
                          - {id: some, label: S, points: 1}
                          - {id: lots, label: L, points: 3}
                        points: [{reason: unable, points: 5}]
                      - id: b
                        ask: B
                        type: yes_no
                        points: {yes: 2}%s
                      - id: c
                        ask: C
                        type: number
                        min: -1
                        max: 2
                        points: %s%s
                      - id: d
                        ask: D
                        type: choices
                        options:
                          - {id: x, label: X, points: 1}
                          - {id: y, label: Y, points: 2}
                          - {id: z, label: Z, points: 0, exclusive: true}%s
                      - id: g
                        ask: G
                        type: group
                        entry: g
                        least: 0
                        most: 2
                        items:
                          - id: h
                            ask: H
                            type: number
                            min: 0
                            max: 1
                          - id: i
                            ask: I
                            type: yes_no
                            points: {yes: 1}
                            when: "h = 1 or b = 'yes'"
                      - id: k
                        ask: K
                        type: trials
                        side: left_right
                        count: 1 to 1
                        take: highest
                        min: 0
                        max: 1
                scores:
                  - {id: early, title: Early, formula: "%s"}
                  - id: total
                    title: Total
                    formula: "%s"
                    bands:
                      - {id: low, label: Low, below: 2}
                      - {id: flag, label: Flag, when: "%s", over: [low]}
                      - {id: high, label: High, from: 2}
                  - {id: after, title: After, formula: "%s"}
                conditions:
                  named: {title: Named, when: "%s"}
                decisions:
                  - id: ruled
                    title: Ruled
                    rules:
                %s%s
                findings:
                  - {id: found, when: "%s", urgency: now, title: Found, actions: [{id: act, label: Act}]}
                """.formatted(
                        gate(0),
                        counts,
                        gate(1),
                        gate(2),
                        early,
                        total,
                        flag,
                        after,
                        named,
                        rulesYaml(),
                        last.isEmpty() ? "" : "    otherwise: {then: " + last + ", label: Last}\n",
                        finding);
    }

    private String gate(int index) {
        return gates.get(index).isEmpty() ? "" : "\n        when: \"" + gates.get(index) + "\"";
    }

    private String rulesYaml() {
        return rules.stream()
                .map(rule ->
                        "      - {when: \"" + rule + "\", then: r" + (1 + rules.indexOf(rule) % 2) + ", label: R}\n")
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return yaml();
    }
}
