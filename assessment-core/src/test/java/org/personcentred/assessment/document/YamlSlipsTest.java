package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;

/** Slips of somebody who writes YAML by hand; {@code ~} stands for the end of a line, {@code _} for a space of another kind. */
class YamlSlipsTest {
    private static final Messages MESSAGES = Messages.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ask: 'What's your age?'~type: number | 1:12 PARSE_QUOTE",
                "when: \"fire = \"yes\"\"~a: b           | 1:16 PARSE_QUOTE",
                "label: \"Not sure\" yet                | 1:19 PARSE_QUOTE",
                "ask: 'tis late~type: number           | 1:6 PARSE_QUOTE_OPEN",
                "label: *Sure*                         | 1:8 PARSE_ALIAS",
                "label: & so on                        | 1:8 PARSE_ANCHOR",
                "label: >To see                        | 1:8 PARSE_UNQUOTED",
                "id: high~label:Sure~points: 2         | 2:7 PARSE_NO_SPACE",
                "- id: high~  label:Sure~  points: 2   | 2:9 PARSE_NO_SPACE",
                "a:~  - id: you~  -id: kitchen         | 3:4 PARSE_NO_SPACE",
                "a:~  - id: k5~_   ask: How            | 3:1 PARSE_SPACE",
                "a:~  title:_Yours~  intro: Think      | 2:9 PARSE_SPACE",
                "a:~  - id: k5~   ask: How             | 3:4 PARSE_INDENT",
                "a:~    - id: k5~   - id: k6           | 3:4 PARSE_INDENT",
                "a:~  - id: k5~      ask: How          | 3:7 PARSE_INDENT",
                "a: b~// mine~c: d                     | 2:1 PARSE_KEY",
                "a: http://x: y                        | 1:12 PARSE_COLON",
            })
    void a_slip_is_told_where_it_is(String text, String told) {
        String yaml = text.strip().replace('~', '\n').replace('_', '\u00A0');

        assertThat(Reading.problems(Reading.yaml(yaml)))
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem + " ").startsWith(told + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:\\n    - id: k5\\n   - id: k6 | This line is moved in by 3 spaces, and no line above that it could belong to is. Move it in by 0 or 4.",
                "a: 'b\\nc: d' e            | The text in quotes ends just before this. Put all of it in quotes: within \"...\" write \\\" for a quote, within '...' write '' for an apostrophe. Its first quote is on line 1.",
            },
            quoteCharacter = '`')
    void what_is_said_of_it_has_the_mend(String text, String said) {
        assertThat(Reading.yaml(text.replace("\\n", "\n")).problems().stream().map(MESSAGES::say))
                .isEqualTo(List.of(said));
    }

    @ParameterizedTest
    @CsvSource({"'a:\n  - b\n      c: d\n',3", "'- a: b\n    c: d\n',2"})
    void a_line_that_is_moved_in_too_far_is_told_at_its_beginning(String text, int line) {
        Location.InDocument at =
                (Location.InDocument) Reading.yaml(text).problems().get(0).location();

        assertThat(at.line()).isEqualTo(line);
    }
}
