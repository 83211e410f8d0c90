package org.personcentred.assessment.cases;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** What the catalogue of instruments demands, each with what a definition that makes it cannot do without. */
final class Catalogue {
    /** By the words of the catalogue; a sign is looked for in all that an author wrote but the cases. */
    static final Map<String, Pattern> SIGNS = Map.ofEntries(
            demand("weighted yes/no, weights > 1", "\"yes\": [2-9]"),
            demand("reverse scoring by item", "\"yes\": 1\\s+\"no\": 0.*\"yes\": 0\\s+\"no\": 1"),
            demand(
                    "symptom count above per-item threshold, with core-item condition",
                    "count\\([^\n]*points\\(it\\) >= [^\n]*points\\(q9\\) >= .*when: \"any\\([^\n]*points\\(it\\)[^\n]* and count"),
            demand("flag independent of total", "findings:.*when: \"?(points\\(\\w+\\) >=|\\w+ = 'yes')"),
            demand(
                    "two options sharing a score; id <> score",
                    "points: (\\d+)\\s+- id: [a-z_]+\\s+label: [^\n]+\\s+points: \\1\\s"),
            demand("lookup table by age and sex", "keys:\\s+- reference\\s+- age\\s.*lookup\\(\\w+, reference, age\\)"),
            demand("raw -> metric lookup", "keys:\\s+- raw\\s.*sum: .*lookup\\(\\w+, raw\\)"),
            demand("country value sets", "if\\(country = '\\w+', lookup\\([^)]*\\), lookup\\("),
            demand("proration with rounding rule", "prorate:\\s+atLeast: \\d+\\s+round: \\w+"),
            demand("minimum answered", "atLeast: \\d+"),
            demand("max within category", "highest\\(\\w+\\) \\+ highest\\("),
            demand("combine sub-scores to a point", "if\\(\\w+ >= \\d+ and \\w+ <= \\d+, 1, 0\\)"),
            demand("override to a band / next step", "when: [^\n]*\\s+over:\\s+- \\w+"),
            demand("range binning of measurements", "points:\\s+- to: \\d+\\s+points: \\d"),
            demand("conditional scale", "points:\\s+- when: [^\n]*\\s+rows:\\s.*- when: [^\n]*\\s+rows:\\s"),
            demand(
                    "two-stage conditional",
                    "use: [^\n]+\\s+when: |when: [^\n]+\\s+items:|use: (?:weight-interval|review-date)@"),
            demand("skip that scores 0", "when: [^\n]*\\s+ifNotAsked:\\s+points: 0"),
            demand("decision tree, next-step result", "decisions:.*when: .*then: .*otherwise:\\s+then: "),
            demand("findings -> actions (owner, date, agreed)", "findings:.*actions:.*owner: \\w+\\s+by: "),
            demand("repeat groups", "type: group"),
            demand("sqrt formula with constants", "sqrt\\(0\\.7 \\* .* \\+ 0\\.3 \\*"),
            demand("BMI, % change", "weight / [^\n]+ \\^ 2.*(?:\\* 100|100 \\*)"),
            demand("date and age arithmetic", "(?:days|months|years)_between\\(|use: (?:weight-interval|review-date)@"),
            demand("unit conversion", "in_unit\\("),
            demand(
                    "missing vs unable vs declined vs not applicable vs unknown vs not-yet-discussed",
                    "mayBe:\\s|reason: unknown"),
            demand(
                    "best/mean of trials; left/right",
                    "side: left_right.*max\\((\\w+)\\.left, \\1\\.right\\).*mean\\(\\1\\.left\\).*mean\\(\\1\\.right\\)"),
            demand("change, MDC/MCID incl. baseline-dependent MDC", "change:.*byBaseline:.*atLeast: "),
            demand("sex-dependent wording or range", "when: group = 'women'.*range:.*when: group = 'men'.*range:"),
            demand("direction metadata (higher better / lower worse)", "direction: higher_is_better"),
            demand("proxy / observer respondent", "answeredBy:\\s+- person\\s+- supporter"),
            demand("variant identity", "\nedition: "),
            demand("result trace (per-item points, rule id, version)", "points:.*scores:.*sum:.*evidence:"),
            demand("words that a licence gives", "wording: slot.*grantedTo: "),
            demand("score entered from elsewhere", "entered: true"),
            demand("another language", "language: en-GB.*language: cy"));

    private Catalogue() {}

    private static Map.Entry<String, Pattern> demand(String words, String sign) {
        return entry(words, Pattern.compile(sign, Pattern.DOTALL));
    }
}
