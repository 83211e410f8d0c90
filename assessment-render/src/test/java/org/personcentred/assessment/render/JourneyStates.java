package org.personcentred.assessment.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.response.Draft;

/** The pages of journeys in their named states, come to as somebody comes to them. */
final class JourneyStates {
    static final Journey FALLS = Journey.of(PageStates.FALLS).completedOn(LocalDate.of(2026, 11, 22));
    static final Journey EVERY_TYPE = Journey.of(PageStates.EVERY_TYPE).completedOn(LocalDate.of(2026, 11, 22));
    static final Journey AT_ONCE = Journey.of(PageStates.AT_ONCE);

    /** A falls check answered up to its end, with two questions left blank. */
    static final String[] FALLS_ANSWERED = {
        "_start",
        "what_matters&what_matters=My+garden%0D%0Aand+the+shop&what_matters.comment=My+son+helps+me",
        "setting&setting=community",
        "age&age=79",
        "fallen&fallen=yes",
        "unsteady",
        "worry&worry=_declined",
        "falls_count&falls_count=2",
        "last_fall&last_fall.month=Sep&last_fall.year=2026",
        "what_happened&what_happened=I+slipped+on+wet+leaves.",
        "hurt&hurt=untreated",
        "could_get_up&could_get_up=yes",
        "blackout&blackout=no",
        "help_with&help_with=strength&help_with=home",
        "frailty&frailty=_unknown",
        "gait_speed",
        "tug_time&tug_time=11.5"
    };

    private JourneyStates() {}

    static Map<String, String> all(Look look) {
        Map<String, String> pages = new TreeMap<>();
        visits().forEach((name, visit) -> pages.put(name, look.html(JourneyPage.of(visit))));
        Visit supporter = FALLS.answeredBy(Audience.SUPPORTER).open(draft(FALLS), "unsteady");
        pages.put("journey-supporter", look.html(JourneyPage.of(supporter).person("Mrs Khan")));
        Visit stairs = open(Journey.of(LanguagesTest.TWO), "stairs");
        pages.put("journey-welsh", look.inLanguage(LanguagesTest.CY).html(JourneyPage.of(stairs)));
        return pages;
    }

    private static Map<String, Visit> visits() {
        Map<String, Visit> visits = new TreeMap<>();
        Visit check = post(FALLS, FALLS_ANSWERED);
        visits.put("journey-start", open(FALLS, "_start"));
        visits.put("journey-text", open(FALLS, "what_matters"));
        visits.put("journey-number", open(FALLS, "age"));
        visits.put("journey-radios", open(FALLS, "fallen"));
        visits.put("journey-maybe-asked", open(FALLS, "hurt"));
        visits.put("journey-checkboxes", FALLS.open(check.draft(), "help_with"));
        visits.put("journey-date-errors", post(FALLS, "last_fall&last_fall.month=Smarch&last_fall.year=2026"));
        visits.put("journey-number-errors", post(FALLS, "age&age=eighty+%3Cb%3E"));
        visits.put("journey-radios-errors", post(FALLS, "fallen&fallen=yes&fallen=no"));
        visits.put("journey-practitioner", open(FALLS, "gait_speed"));
        visits.put("journey-saved", post(FALLS, "age&age=79&_do=save"));
        visits.put("journey-check", check);
        visits.put("journey-check-notice", FALLS.open(notAsked(check), "_check"));
        visits.put("journey-check-errors", FALLS.open(wrong(check), "_check"));
        visits.put("journey-pause", post(AT_ONCE, "pain&pain=yes"));
        visits.put("journey-section", open(FALLS.bySection(), "last_year"));
        visits.put("journey-section-errors", post(FALLS.bySection(), "falls&fallen=yes&fallen=no&unsteady=x"));
        visits.put("journey-section-rows", post(EVERY_TYPE.bySection(), "first&mood=good&" + PageStates.ROWS));
        visits.put("journey-rows", post(EVERY_TYPE, "goals&" + PageStates.ROWS + "&_do=goals.add"));
        visits.put("journey-rows-gone", post(EVERY_TYPE, "goals&" + PageStates.ROWS + "&_do=goals.2.remove"));
        visits.put("journey-rows-errors", post(EVERY_TYPE, "goals&" + PageStates.ROWS + "&goals=none"));
        visits.put("journey-pass-over", open(EVERY_TYPE, "more.skip"));
        visits.put("journey-pass-over-errors", post(EVERY_TYPE, "more.skip&more.skip.who=Nobody"));
        visits.put("journey-every-type-check", everyType());
        visits.put("journey-sides", open(Journey.of(PageStates.MEASURES), "grip"));
        visits.put(
                "journey-sides-errors",
                post(Journey.of(PageStates.MEASURES), "grip&grip.left.1=heavy&grip.right.2=100"));
        visits.put("journey-stem", open(Journey.of(PageStates.PHQ9), "q3"));
        visits.put("journey-instrument", open(Journey.of(PageStates.WITHIN), "clarity"));
        return visits;
    }

    static String html(Visit visit) {
        return JourneyPage.of(visit).toHtml();
    }

    static Draft draft(Journey journey) {
        return Draft.of(journey.assessment());
    }

    static Visit open(Journey journey, String page) {
        return journey.open(draft(journey), page);
    }

    /** Posts page after page, each as its name and its fields. */
    static Visit post(Journey journey, String... pages) {
        return post(journey, draft(journey), pages);
    }

    static Visit post(Journey journey, Draft draft, String... pages) {
        Visit visit = journey.open(draft);
        for (String page : pages) {
            String button = page.contains("&_do=") ? "" : "_do=next&";
            String body = button + "_page=" + page + "&_assessment="
                    + journey.assessment().id();
            visit = journey.post(visit.draft(), body.getBytes(StandardCharsets.UTF_8));
        }
        return visit;
    }

    /** With answers left over that are no longer asked. */
    private static Draft notAsked(Visit check) {
        return post(FALLS, check.draft(), "fallen&fallen=no").draft();
    }

    /** With a mistake that somebody left behind. */
    private static Draft wrong(Visit check) {
        return post(FALLS, check.draft(), "age&age=old&_do=back", "tug_time&tug_time=1&_do=back")
                .draft();
    }

    private static Visit everyType() {
        Visit visit = post(
                EVERY_TYPE,
                "goals&" + PageStates.ROWS,
                "more.skip&more.skip=someone_else&more.skip.who=The+nurse",
                "height&height.ft=5&height.in=3",
                "likes&likes=tea",
                "mood&mood=good");
        return EVERY_TYPE.open(visit.draft(), "_check");
    }
}
