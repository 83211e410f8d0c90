package org.personcentred.assessment.render;

import java.util.ArrayList;
import java.util.List;

/** The checkers that run within a page that is open: axe, and IBM's. */
final class Engines {
    /** Made known to every page that is opened with its scripts on; sent anew with each, they would take half the time. */
    static final String INSTALLED =
            """
            window.engines = {
              axe: function () {
            %s
              },
              ace: function () {
            %s
                window.ace = ace;
              }
            };
            """.formatted(Browser.resource("/axe.min.js"), Browser.tool("accessibility-checker-engine/ace.js"));

    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const rules = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true},
                           'label-content-name-mismatch': {enabled: true}};
            // in forced colours they are the reader's own; and whether a box to tick or a number in a picture, of which
            // axe cannot tell that they are text, stand out is held by ThemesTest
            if (matchMedia('(forced-colors: active)').matches)
              for (const rule of ['color-contrast', 'color-contrast-enhanced']) rules[rule] = {enabled: false};
            const unsure = node => !/^<text |^<span class="pca-paper-box"/.test(node.html);
            axe.run(document, {runOnly: {type: 'tag', values: tags}, rules: rules}).then(result => done(
              result.violations.concat(result.incomplete.map(rule => ({...rule, nodes: rule.nodes.filter(unsure)}))
                  .filter(rule => rule.nodes.length))
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.any.map(check => check.message)).join(' | '))));
            """;
    /** A page as a whole is scrolled by the keys of the browser, also where a style sheet of others says how. */
    private static final String RUN_AXE_AA = """
            const done = arguments[arguments.length - 1];
            const whole = (rule, node) => rule.id === 'scrollable-region-focusable' && node.html.startsWith('<html');
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(result => done(
              result.violations.map(rule => ({...rule, nodes: rule.nodes.filter(node => !whole(rule, node))}))
                .filter(rule => rule.nodes.length).map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' | '))));
            """;
    /** What can differ where only the colours do. */
    private static final String RUN_AXE_ON_COLOURS = """
            const done = arguments[arguments.length - 1];
            const rules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
            const unsure = node => !/^<text |^<span class="pca-paper-box"/.test(node.html);
            axe.run(document, {runOnly: {type: 'rule', values: rules}}).then(result => done(
              result.violations.concat(result.incomplete.map(rule => ({...rule, nodes: rule.nodes.filter(unsure)}))
                  .filter(rule => rule.nodes.length)).map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' | '))));
            """;
    /** Groups of one name stand in rows, each of which is a group with a name of its own: "Goal 2 of up to 3". */
    private static final String RUN_ACE = """
            const done = arguments[arguments.length - 1];
            const closed = [...document.querySelectorAll('details:not([open])')];
            closed.forEach(e => { e.open = true; });
            new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']).then(report => {
              closed.forEach(e => { e.open = false; });
              done(report.results
                .filter(result => result.value[0] === 'VIOLATION' && result.value[1] === 'FAIL')
                .filter(result => !result.message.endsWith('has a duplicate name to another group'))
                .map(result => result.ruleId + ' ' + result.path.dom + ': ' + result.message));
            });
            """;

    private Engines() {}

    /** What both find in the page that was opened with them: nothing, where it is in order. */
    static List<String> found() {
        List<String> found = new ArrayList<>(axe());
        found.addAll(ace());
        return found;
    }

    /** The same by level AA, where the colours and sizes are those of others. */
    static List<String> foundByLevelAa() {
        List<String> found = new ArrayList<>(axe(RUN_AXE_AA));
        found.addAll(ace());
        return found;
    }

    static List<String> axe() {
        return axe(RUN_AXE);
    }

    /** What axe finds in the colours of the page that is open. */
    static List<String> axeOnColours() {
        return axe(RUN_AXE_ON_COLOURS);
    }

    static List<String> ace() {
        Browser.one().run("if (!window.ace) engines.ace(); return true");
        return Browser.one().await(RUN_ACE);
    }

    private static List<String> axe(String run) {
        Browser.one().run("if (!window.axe) engines.axe(); return true");
        return Browser.one().await(run);
    }
}
