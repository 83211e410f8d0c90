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

    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        Visit check = post(FALLS, FALLS_ANSWERED);
        pages.put("journey-start", html(open(FALLS, "_start")));
        pages.put("journey-text", html(open(FALLS, "what_matters")));
        pages.put("journey-number", html(open(FALLS, "age")));
        pages.put("journey-radios", html(open(FALLS, "fallen")));
        pages.put("journey-maybe-asked", html(open(FALLS, "hurt")));
        pages.put("journey-checkboxes", html(FALLS.open(check.draft(), "help_with")));
        pages.put("journey-date-errors", html(post(FALLS, "last_fall&last_fall.month=Smarch&last_fall.year=2026")));
        pages.put("journey-number-errors", html(post(FALLS, "age&age=eighty+%3Cb%3E")));
        pages.put("journey-radios-errors", html(post(FALLS, "fallen&fallen=yes&fallen=no")));
        pages.put("journey-practitioner", html(open(FALLS, "gait_speed")));
        pages.put(
                "journey-supporter",
                JourneyPage.of(FALLS.answeredBy(Audience.SUPPORTER).open(draft(FALLS), "unsteady"))
                        .person("Mrs Khan")
                        .toHtml());
        pages.put("journey-saved", html(post(FALLS, "age&age=79&_do=save")));
        pages.put("journey-check", html(check));
        pages.put("journey-check-notice", html(FALLS.open(notAsked(check), "_check")));
        pages.put("journey-check-errors", html(FALLS.open(wrong(check), "_check")));
        pages.put("journey-pause", html(post(AT_ONCE, "pain&pain=yes")));
        pages.put("journey-section", html(open(FALLS.bySection(), "last_year")));
        pages.put("journey-section-errors", html(post(FALLS.bySection(), "falls&fallen=yes&fallen=no&unsteady=x")));
        pages.put("journey-section-rows", html(post(EVERY_TYPE.bySection(), "first&mood=good&" + PageStates.ROWS)));
        pages.put("journey-rows", html(post(EVERY_TYPE, "goals&" + PageStates.ROWS + "&_do=goals.add")));
        pages.put("journey-rows-gone", html(post(EVERY_TYPE, "goals&" + PageStates.ROWS + "&_do=goals.2.remove")));
        pages.put("journey-rows-errors", html(post(EVERY_TYPE, "goals&" + PageStates.ROWS + "&goals=none")));
        pages.put("journey-pass-over", html(open(EVERY_TYPE, "more.skip")));
        pages.put("journey-pass-over-errors", html(post(EVERY_TYPE, "more.skip&more.skip.who=Nobody")));
        pages.put("journey-every-type-check", html(everyType()));
        pages.put(
                "journey-welsh",
                JourneyPage.of(Journey.of(LanguagesTest.TWO).open(Draft.of(LanguagesTest.TWO), "stairs"))
                        .locale(LanguagesTest.CY)
                        .toHtml());
        pages.put("journey-sides", html(open(Journey.of(PageStates.MEASURES), "grip")));
        pages.put(
                "journey-sides-errors",
                html(post(Journey.of(PageStates.MEASURES), "grip&grip.left.1=heavy&grip.right.2=100")));
        pages.put("journey-stem", html(open(Journey.of(PageStates.PHQ9), "q3")));
        pages.put("journey-instrument", html(open(Journey.of(PageStates.WITHIN), "clarity")));
        return pages;
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
