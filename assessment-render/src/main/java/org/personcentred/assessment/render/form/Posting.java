package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.response.FieldNames;

/**
 * Where a form is posted, and what goes with it.
 *
 * @param action the address; without it, that of the page
 * @param hidden fields of the host that nobody sees
 * @param embedded whether it stands on a page of the host, perhaps beside others
 * @param inForm whether it stands within a form of the host, which is what is posted
 * @param prefix what the names of its own fields begin with
 * @param button what the button says that sends it, by the key of the sentence
 */
public record Posting(
        Optional<String> action,
        List<Form.Hidden> hidden,
        boolean embedded,
        boolean inForm,
        String prefix,
        String button) {
    /** To the address of the page, with nothing of the host. */
    public static final Posting TO_THE_PAGE = new Posting(Optional.empty(), List.of(), false, false, "", "form.button");

    public Posting {
        hidden = List.copyOf(hidden);
    }

    /** To an address. */
    public Posting to(String address) {
        return new Posting(Optional.of(address), hidden, embedded, inForm, prefix, button);
    }

    /** As a plan, which is kept and not sent to somebody. */
    public Posting ofPlan() {
        return new Posting(action, hidden, embedded, inForm, prefix, "form.button.plan");
    }

    /**
     * With a field more.
     *
     * @throws IllegalArgumentException if its name does not begin with {@code _} or is one of ours: each post would then
     *     be refused, or say something else than the form
     */
    public Posting with(String name, String value) {
        if (!FieldNames.canBeOfHost(name)) {
            throw new IllegalArgumentException(
                    "the name of a host's hidden field begins with _ and is none of this library's: '" + name + "'");
        }
        List<Form.Hidden> more = new ArrayList<>(hidden);
        more.add(new Form.Hidden(name, value));
        return new Posting(action, more, embedded, inForm, prefix, button);
    }

    /** From a place on a page of the host. */
    public Posting from(Optional<Embedding> place) {
        return place.map(at -> new Posting(action, hidden, true, at.inForm(), at.prefix(), button))
                .orElse(this);
    }

    /** The names of the host's own fields. */
    public Set<String> hostFields() {
        return hidden.stream().map(Form.Hidden::name).collect(Collectors.toSet());
    }

    /** What the form is called, where it may not be alone on its page. */
    Optional<String> named(String title) {
        return embedded ? Optional.of(title) : Optional.empty();
    }

    /** Fields of ours, and after them those of the host. */
    List<Form.Hidden> after(List<Form.Hidden> own) {
        List<Form.Hidden> all = new ArrayList<>(own);
        all.addAll(hidden);
        return all;
    }
}
