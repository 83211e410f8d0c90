package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Result;

/** A finding is said to come of the answers that settled it, and of no other. */
class BecauseTest {
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // of several parts those that alone settle the whole
                "q1 = 'yes' or q2 = 'yes'            , yes yes, q1 q2",
                "q1 = 'yes' or q2 = 'yes'            , yes no , q1",
                "q1 = 'yes' and q2 = 'no'            , yes no , q1 q2",
                "not (q1 = 'yes' and q2 = 'yes')     , yes no , q2",
                "not (q1 = 'yes' and q2 = 'yes')     , no no  , q1 q2",
                "not (q1 = 'yes' or q2 = 'yes')      , no no  , q1 q2",
                "\"any_known(q1 = 'yes', q2 = 'yes')\" , yes no, q1",
                "\"not any_known(q1 = 'yes', q2 = 'yes')\", no no, q1 q2",
                // of several rows too
                "\"any(falls, hurt = 'yes')\"          , yes no , falls.0.hurt",
                "\"any(falls, hurt = 'yes')\"          , yes yes, falls.0.hurt falls.1.hurt",
                "\"all(falls, hurt = 'yes')\"          , yes yes, falls.0.hurt falls.1.hurt",
                "\"not all(falls, hurt = 'yes')\"      , yes no , falls.1.hurt",
                "\"not any(falls, hurt = 'yes')\"      , no no  , falls.0.hurt falls.1.hurt",
                // what rows come to together rests on how many there are
                "count(falls) >= 2                   , yes no , falls",
                "\"count(falls, hurt = 'yes') = 1\"    , yes no , falls falls.0.hurt falls.1.hurt",
                // behind a band stand its score and what overrules it
                "band(total) = 'low'                 , no no  , q1 q2 bed",
                "band(total) = 'high'                , yes no , q1 q2",
                // behind a decision all that was looked at
                "next = 'act'                        , yes no , q1",
                "next = 'wait'                       , no no  , q1 q2"
            })
    void a_finding_comes_of_the_answers_that_settle_it(String when, String given, String expected) {
        FindingResult finding = Made.outcome(form(when), answers(given.trim().split(" ")), "")
                .findings()
                .get(0);

        assertThat(finding.because()).extracting(ItemId::toString).containsExactly(expected.split(" "));
    }

    /** A later rule fires only because the earlier ones did not. */
    @ParameterizedTest(name = "{0}: {1}, because of {2}")
    @CsvSource({"yes yes, act, q1", "no yes, look, q1 q2", "no no, wait, q1 q2"})
    void a_decision_rests_on_what_kept_the_earlier_rules_from_firing(String given, String result, String expected) {
        DecisionResult decision = Made.outcome(form("q1 = 'yes'"), answers(given.split(" ")), "")
                .decisions()
                .get(0);

        assertThat(decision.result()).map(Result::id).contains(result);
        assertThat(decision.because()).extracting(ItemId::toString).containsExactly(expected.split(" "));
    }

    /** The two words answer the two questions, and are what two rows hold. */
    private static String answers(String[] words) {
        Stream<String> questions =
                IntStream.range(0, words.length).mapToObj(index -> "'q%d': '%s'".formatted(index + 1, words[index]));
        String rows = Arrays.stream(words).map("{'hurt': '%s'}"::formatted).collect(Collectors.joining(", "));
        return Stream.concat(questions, List.of("'bed': 'no'", "'falls': [" + rows + "]").stream())
                .collect(Collectors.joining(", "));
    }

    private static Assessment form(String when) {
        return Made.assessment("""
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: q1, type: choice, ask: First, options: [{id: "no", label: "No", points: 0}, {id: "yes", label: "Yes", points: 1}]}
                      - {id: q2, type: choice, ask: Second, options: [{id: "no", label: "No", points: 0}, {id: "yes", label: "Yes", points: 1}]}
                      - {id: bed, type: yes_no, ask: Bed, evidence: [us]}
                      - {id: falls, type: group, ask: Falls, entry: fall, least: 0, most: 2, items: [{id: hurt, type: yes_no, ask: Hurt}]}
                scores:
                  - id: total
                    title: Total
                    formula: points(q1) + points(q2)
                    range: [0, 2]
                    direction: higher_is_worse
                    bands:
                      - {id: low, to: 0, label: Low}
                      - {id: high, from: 1, label: High, when: "bed = 'yes'", over: [low]}
                decisions:
                  - id: next
                    title: Next
                    rules:
                      - {when: "q1 = 'yes'", then: act, label: Act}
                      - {when: "q2 = 'yes'", then: look, label: Look}
                    otherwise: {then: wait, label: Wait}
                findings:
                  - id: found
                    title: Found
                    when: "%s"
                    urgency: soon
                    actions: [{id: act, label: Act}]
                """.formatted(when));
    }
}
