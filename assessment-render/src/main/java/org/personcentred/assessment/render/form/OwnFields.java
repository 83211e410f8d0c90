package org.personcentred.assessment.render.form;

import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.response.FieldNames;

/** The fields of every form that say what it is a form of. */
final class OwnFields {
    private OwnFields() {}

    static List<Form.Hidden> of(Assessment assessment) {
        return List.of(
                new Form.Hidden(FieldNames.ASSESSMENT, assessment.id()),
                new Form.Hidden(FieldNames.VERSION, assessment.version()),
                new Form.Hidden(FieldNames.LANGUAGE, assessment.language()));
    }
}
