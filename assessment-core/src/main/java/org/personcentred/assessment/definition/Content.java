package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Table;

/** What an assessment is made of. */
record Content(
        String id,
        String version,
        Text title,
        String language,
        Optional<Text> edition,
        List<String> places,
        About about,
        Licence licence,
        Optional<Review> review,
        Map<String, Evidence> evidence,
        Map<String, Parameter> parameters,
        Map<String, Text> owners,
        Map<String, Table> tables,
        Map<String, NamedCondition> conditions,
        List<Section> sections,
        Map<String, Coverage> coverage,
        List<CrossCheck> checks,
        Map<String, Score> scores,
        Map<String, Decision> decisions,
        List<Strength> strengths,
        List<Finding> findings,
        Set<ItemId> given,
        boolean countsFromToday) {}
