package org.personcentred.assessment.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldOwners;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;

/** Laws of a journey, whatever is posted in whatever order. */
class JourneyProperties {
    private static final Journey ONE_BY_ONE = Journey.of(Ways.VISIT);
    private static final FieldOwners OWNERS = FieldOwners.of(Ways.VISIT);

    /** What a browser could post of each page: some answers that fit, some that do not, and none. */
    private static final Map<String, List<String>> BODIES = new TreeMap<>(Map.ofEntries(
            Map.entry("_start", List.of("")),
            Map.entry("age", List.of("age=", "age=74", "age=old", "age=74&age.comment=So+they+say")),
            Map.entry("pain", List.of("", "pain=yes", "pain=no", "pain=_declined", "pain=maybe")),
            Map.entry(
                    "where",
                    List.of("", "where=chest", "where=back", "where=chest&where=back", "where.reason=unknown")),
            Map.entry("since", List.of("since=", "since=3", "since=-1")),
            Map.entry("sleep.skip", List.of("sleep.skip=", "sleep.skip=not_today", "sleep.skip=not_relevant")),
            Map.entry("hours", List.of("hours=", "hours=7", "hours=99")),
            Map.entry("rested", List.of("", "rested=yes")),
            Map.entry("goals", List.of("", "goals=none", "goals.0.goal=Walk", "goals.0.goal=Walk&goals.1.hard=yes")),
            Map.entry("mood", List.of("", "mood.low=yes", "mood.thoughts=yes", "mood.reason=declined")),
            Map.entry("write", List.of("", "write=yes", "write=no")),
            Map.entry("_check", List.of("")),
            Map.entry("_now.pain", List.of("")),
            Map.entry("nowhere", List.of("age=30"))));

    /** One post: a page, what was typed, and the button. */
    record Post(String page, String body, String button) {
        Map<String, List<String>> fields() {
            Map<String, List<String>> fields = new HashMap<>(Ways.fields("_page=" + page + "&_do=" + button));
            if (!body.isEmpty()) {
                fields.putAll(Ways.fields(body));
            }
            return fields;
        }
    }

    @Provide
    Arbitrary<List<Post>> posts() {
        Arbitrary<Post> any = Arbitraries.of(BODIES.keySet())
                .flatMap(page -> Combinators.combine(
                                Arbitraries.of(BODIES.get(page)),
                                Arbitraries.of("next", "next", "next", "back", "save", "submit", "goals.add", ""))
                        .as((body, button) -> new Post(page, body, button)));
        return any.list().ofMaxSize(15);
    }

    @Property(tries = 300)
    void what_was_last_typed_on_each_page_is_in_the_draft_and_nothing_else(@ForAll("posts") List<Post> posts) {
        Draft draft = Draft.of(Ways.VISIT);
        Map<String, List<String>> expected = new TreeMap<>();
        for (Post post : posts) {
            draft = ONE_BY_ONE.post(draft, post.fields()).draft();
            if (!post.page().startsWith("_") && !post.page().equals("nowhere")) {
                expected.keySet().removeIf(field -> OWNERS.of(field).orElse("").equals(post.page()));
                post.fields().forEach((name, values) -> {
                    if (!name.startsWith("_") && !values.contains("")) {
                        expected.put(name, values);
                    }
                });
            }
        }

        assertThat(draft.fields()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void the_draft_comes_back_as_it_went_and_leads_to_the_same_page(@ForAll("posts") List<Post> posts) {
        Draft draft = after(posts).draft();

        Checked<Draft> read = Draft.ofJson(draft.toJson().getBytes(UTF_8));

        assertThat(read).isEqualTo(new Checked.Valid<>(draft, List.of()));
        assertThat(ONE_BY_ONE.open(((Checked.Valid<Draft>) read).value()).page())
                .isEqualTo(ONE_BY_ONE.open(draft).page());
    }

    @Property(tries = 300)
    void the_response_is_that_of_the_whole_form_posted_at_once(@ForAll("posts") List<Post> posts) {
        Draft draft = after(posts).draft();
        Visit sent = ONE_BY_ONE.post(told(draft), Ways.fields("_page=_check&_do=submit"));
        Map<String, List<String>> whole = new HashMap<>(draft.fields());
        if (whole.getOrDefault("sleep.skip", List.of()).contains("not_relevant")) {
            // in the whole form that is a contradiction; page by page these are not asked then
            whole.keySet()
                    .removeIf(field ->
                            Set.of("hours", "rested").contains(OWNERS.of(field).orElse("")));
        }

        Checked<Response> checked = ResponseChecker.check(Submission.ofForm(Ways.VISIT, whole));

        assertThat(sent.response().map(ResponseJson::write))
                .isEqualTo(
                        checked instanceof Checked.Valid<Response> valid
                                ? java.util.Optional.of(ResponseJson.write(valid.value()))
                                : java.util.Optional.empty());
    }

    @Property(tries = 150)
    void going_on_and_on_reaches_every_page_and_then_the_last_and_going_back_the_first(
            @ForAll("posts") List<Post> posts, @ForAll boolean fromTheStart) {
        Draft begun = told(after(posts).draft());
        Draft draft = fromTheStart ? told(new Draft("visit", "1.0.0", answered(begun), Set.of(), Set.of())) : begun;
        Visit visit = fromTheStart ? ONE_BY_ONE.open(draft, "_start") : ONE_BY_ONE.open(draft, "_check");
        Set<String> seen = new LinkedHashSet<>();

        String end = fromTheStart ? "_check" : "_start";
        while (seen.add(visit.page()) && !visit.page().equals(end)) {
            visit = ONE_BY_ONE.post(visit.draft(), again(visit, fromTheStart ? "next" : "back"));
        }

        assertThat(seen).containsAll(visit.steps().stream().map(Stop.Step::page).toList());
        assertThat(visit.page()).isEqualTo(end);
    }

    @Property(tries = 150)
    void opening_the_page_that_a_post_leads_to_shows_it_where_it_says_so(@ForAll("posts") List<Post> posts) {
        Visit visit = after(posts);

        if (visit.canBeOpened()) {
            Visit opened = ONE_BY_ONE.open(visit.draft(), visit.page());
            assertThat(opened.stop()).isEqualTo(visit.stop());
            assertThat(opened.problems()).isEqualTo(visit.problems());
        }
    }

    private static Visit after(List<Post> posts) {
        Visit visit = ONE_BY_ONE.open(Draft.of(Ways.VISIT));
        for (Post post : posts) {
            visit = ONE_BY_ONE.post(visit.draft(), post.fields());
        }
        return visit;
    }

    /** The same once what has to be said at once was said. */
    private static Draft told(Draft draft) {
        return ONE_BY_ONE.post(draft, Ways.fields("_page=_now.age&_do=next")).draft();
    }

    /** Without what stops somebody from going on. */
    private static Map<String, List<String>> answered(Draft draft) {
        Map<String, List<String>> fields = new HashMap<>(draft.fields());
        fields.values().removeIf(values -> values.stream().anyMatch(Set.of("old", "maybe", "-1", "99")::contains));
        fields.put("write", List.of("yes"));
        return fields;
    }

    /** What a browser posts of a page that nobody changed. */
    private static Map<String, List<String>> again(Visit visit, String button) {
        Map<String, List<String>> fields = new HashMap<>(Ways.fields("_page=" + visit.page() + "&_do=" + button));
        if (visit.stop() instanceof Stop.Step step) {
            visit.draft().fields().forEach((name, values) -> {
                if (OWNERS.of(name).filter(step::holds).isPresent()) {
                    fields.put(name, values);
                }
            });
        }
        return fields;
    }
}
