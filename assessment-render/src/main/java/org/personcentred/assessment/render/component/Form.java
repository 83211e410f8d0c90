package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * The form itself.
 *
 * @param action where it is posted; without it, to the address of the page
 * @param hidden fields that nobody sees
 * @param parts its sections
 * @param main what sends it, or goes on; also what Enter presses
 * @param others what else can be done with it
 * @param name what it is called, where it is not alone on its page
 * @param inForm whether it stands within a form of the host, which has its own button and address
 */
public record Form(
        Optional<String> action,
        List<Hidden> hidden,
        List<Component> parts,
        Group.Button main,
        List<Group.Button> others,
        Optional<String> name,
        boolean inForm)
        implements Component {
    public Form {
        hidden = List.copyOf(hidden);
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.form(this);
    }

    /** Whether it has buttons that do not send it, so that pressing Enter has to be told which one is meant. */
    public boolean hasOtherButtons() {
        return inForm && !others.isEmpty() || parts.stream().anyMatch(Form::hasButtons);
    }

    private static boolean hasButtons(Component part) {
        return part instanceof Group
                || part instanceof Section section && section.parts().stream().anyMatch(Form::hasButtons)
                || part instanceof Instrument within && within.parts().stream().anyMatch(Form::hasButtons)
                || part instanceof Same same && hasButtons(same.component());
    }

    /** A field that nobody sees. */
    public record Hidden(String name, String value) {}
}
