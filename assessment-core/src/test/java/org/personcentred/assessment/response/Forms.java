package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;

/** A small assessment with one item of every type, and short ways to submit to it. */
final class Forms {
    private static final Messages ENGLISH = Messages.of(Locale.UK);

    static final Assessment VISIT = assessment("""
            format: 1
            id: visit
            version: 1.0.0
            title: A visit
            language: en-GB
            about:
              purpose: To try out every kind of question.
              people: Nobody in particular.
              answeredBy:
                - person
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            sections:
              - id: all
                title: Everything
                items:
                  - id: welcome
                    type: note
                    ask: Take your time.
                  - id: fallen
                    type: yes_no
                    ask: Have you fallen?
                  - id: falls
                    type: number
                    ask: How many times?
                    when: "fallen = 'yes'"
                    min: 1
                    max: 366
                    plausible:
                      - 1
                      - 50
                  - id: speed
                    type: number
                    ask: Walking speed
                    min: -1
                    max: 4
                    decimals: 2
                  - id: wishes
                    type: choices
                    ask: What would help?
                    atMost: 2
                    options:
                      - id: home
                        label: Changes at home
                      - id: strength
                        label: Getting stronger
                      - id: company
                        label: Company
                      - id: nothing
                        label: None of these
                        exclusive: true
                  - id: story
                    type: text
                    ask: What happened?
                    lines: 3
                    longest: 20
                  - id: born
                    type: date
                    ask: When were you born?
                    precision: day
                    notAfter: today
                  - id: since
                    type: date
                    ask: Since when?
                    precision: month
                  - id: moved
                    type: date
                    ask: When did you move here?
                    coarsest: year
                    notBefore: 1920-05-02
                    notAfter: 2026-10-31
                  - id: walk
                    type: trials
                    ask: Time for each walk
                    count: 2 to 3
                    take: lowest
                    min: 2
                    max: 600
                    decimals: 1
                    mayBe:
                      unable:
                        - id: unsafe
                          label: It was not safe
                  - id: consent
                    type: yes_no
                    ask: May we write to your doctor?
                    required: true
            """);

    private Forms() {}

    static Assessment assessment(String yaml) {
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", yaml.getBytes(UTF_8));
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException("not an assessment: " + read.problems());
    }

    /** A form with these fields; consent is given, as it has to be. */
    static Submission form(String body) {
        return Submission.ofFormBody(VISIT, ("consent=yes&" + body).getBytes(UTF_8));
    }

    /** A response with this after its assessment and version; nothing else is given. */
    static Submission json(String rest) {
        String start = "{\"assessment\": \"visit\", \"version\": \"1.0.0\", ";
        return Submission.ofJson(VISIT, (start + rest + "}").getBytes(UTF_8));
    }

    /** What comes out: the response as JSON without its assessment and version, or each problem in one line. */
    static String outcome(Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        return checked instanceof Checked.Valid<Response> valid
                ? ResponseJson.write(valid.value()).replace("\"assessment\":\"visit\",\"version\":\"1.0.0\",", "")
                : String.join("\n", said(checked.problems()));
    }

    /** Each problem as its place and its sentence. */
    static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> place(problem.location()) + ": " + ENGLISH.say(problem))
                .toList();
    }

    private static String place(Location location) {
        if (location instanceof Location.AtField at) {
            return at.pointer() + " " + at.field() + " #" + at.id();
        }
        Location.InDocument in = (Location.InDocument) location;
        return in.document() + ":" + in.line() + ":" + in.column() + " " + in.pointer();
    }
}
