package org.personcentred.assessment.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;

/** A form with everything that makes a way through it less than straight, and short ways to go it. */
final class Ways {
    private static final String HEAD = """
            format: 1
            version: 1.0.0
            title: A form
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            """;

    static final Assessment MOOD = read("""
            id: mood
            sections:
              - id: all
                title: Mood
                items:
                  - id: low
                    ask: Are you low?
                    type: yes_no
                  - id: thoughts
                    ask: Have you thought of harming yourself?
                    type: yes_no
            findings:
              - id: self_harm
                title: Thoughts of self-harm
                when: "thoughts = 'yes'"
                urgency: now
                actions:
                  - id: stay
                    label: Stay with the person
                    show: at_once
            """);

    static final Assessment VISIT = read("""
            id: visit
            given:
              - age
            sections:
              - id: first
                title: First
                items:
                  - id: hello
                    type: note
                    ask: Take your time.
                  - id: age
                    type: number
                    ask: How old are you?
                    min: 18
                    max: 120
                  - id: pain
                    type: yes_no
                    ask: Are you in pain?
                  - id: where
                    type: choices
                    ask: Where?
                    when: "pain = 'yes'"
                    options:
                      - id: chest
                        label: In the chest
                      - id: back
                        label: In the back
                  - id: since
                    type: number
                    ask: For how many days?
                    when: "includes(where, 'back')"
                    min: 0
                    max: 999
              - id: sleep
                title: Sleep
                skippable: true
                items:
                  - id: hours
                    type: number
                    ask: How many hours do you sleep?
                    min: 0
                    max: 24
                  - id: rested
                    type: yes_no
                    ask: Are you rested?
              - id: last
                title: Last
                items:
                  - id: goals
                    type: group
                    entry: goal
                    ask: What are your goals?
                    most: 3
                    items:
                      - id: goal
                        type: text
                        ask: What?
                        longest: 100
                      - id: hard
                        type: yes_no
                        ask: Is it hard?
                  - id: mood
                    ask: Your mood
                    type: assessment
                    use: mood@1.0.0
                  - id: write
                    type: yes_no
                    ask: May we write to you?
                    required: true
            findings:
              - id: chest_pain
                title: Pain in the chest
                when: "includes(where, 'chest')"
                urgency: now
                actions:
                  - id: call
                    label: Call for help
                    show: at_once
                  - id: note
                    label: Write it down
            """);

    private Ways() {}

    private static Assessment read(String body) {
        Checked<Assessment> read = DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", (HEAD + body).getBytes(UTF_8))),
                (id, version) -> Optional.of(MOOD));
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException("not an assessment: " + read.problems());
    }

    /** The fields of a post, as {@code age=74&pain=yes}. */
    static Map<String, List<String>> fields(String body) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
        }
        return fields;
    }

    /** Posts one page after the other, each as {@code page: fields}; what comes of the last. */
    static Visit post(Journey journey, Draft draft, String... pages) {
        Visit visit = journey.open(draft);
        for (String page : pages) {
            String[] parts = page.split(": ?", 2);
            String body = "_page=" + parts[0] + (parts[1].contains("_do=") ? "" : "&_do=next") + "&" + parts[1];
            visit = journey.post(visit.draft(), fields(body));
        }
        return visit;
    }
}
