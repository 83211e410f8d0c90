package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** Reads all the words beside one definition. */
final class WordingsReader {
    private final AssessmentFolder folder;
    private final Map<String, List<TextKeys.Keyed>> known;
    private final List<Problem> problems = new ArrayList<>();

    WordingsReader(Definition definition, AssessmentFolder folder) {
        this.folder = folder;
        this.known = TextKeys.of(definition.root());
    }

    List<Problem> problems() {
        return problems;
    }

    Wordings read() {
        Optional<TextsReader> licensed = folder.licensed().flatMap(file -> kept(TextsReader.licensed(file, known)));
        Texts ofLicence = licensed.map(TextsReader::texts).orElse(Texts.NONE);
        return new Wordings(licensed.map(TextsReader::licence), ofLicence, translations(), Map.of());
    }

    private Map<String, Texts> translations() {
        Map<String, Texts> translations = new TreeMap<>();
        for (AssessmentFolder.File file : folder.translations()) {
            kept(TextsReader.translation(file, known)).ifPresent(words -> {
                name(words, file);
                words.untranslated().ifPresent(problems::add);
                translations.put(words.said("language"), words.texts());
            });
        }
        return translations;
    }

    /** A file is found by its name, so its name says which language is in it. */
    private void name(TextsReader words, AssessmentFolder.File file) {
        String language = words.said("language");
        if (!file.document().matches("(?s)(.*[/\\\\])?" + language + "\\.(yaml|json)")) {
            problems.add(Problem.error("TRANSLATION_NAME", words.top(), Map.of("language", language)));
        }
    }

    private Optional<TextsReader> kept(Checked<TextsReader> read) {
        problems.addAll(read.problems());
        if (read instanceof Checked.Valid<TextsReader> valid) {
            problems.addAll(valid.value().problems());
            return Optional.of(valid.value());
        }
        return Optional.empty();
    }
}
