package org.personcentred.assessment.definition;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.document.Node;

/** Every name that could be meant in some part of a definition; words for people say one only between curly brackets. */
record SaidNames(Set<String> names) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern RUN = Pattern.compile("([A-Za-z_]+)([0-9]{1,3})\\.\\.[A-Za-z_]*([0-9]{1,3})");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}\\s]{1,64})\\}");

    SaidNames() {
        this(new HashSet<>());
    }

    /** Those in what stands under a key. */
    void in(Node.Entry entry) {
        in(entry.value(), TextKeys.WORDS.contains(entry.key()));
    }

    /** Those in a value that is no words for people. */
    void in(Node node) {
        in(node, false);
    }

    private void in(Node node, boolean isWords) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> in(item, isWords));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> in(entry.value(), isWords || TextKeys.WORDS.contains(entry.key())));
        } else if (node instanceof Node.Text text && isWords) {
            SLOT.matcher(text.value()).results().forEach(slot -> names.add(slot.group(1)));
        } else if (node instanceof Node.Text text) {
            NAME.matcher(text.value()).results().forEach(name -> names.add(name.group()));
            runs(RUN.matcher(text.value()));
        }
    }

    /** A run such as {@code q1..q9} says each of its names. */
    private void runs(Matcher runs) {
        while (runs.find()) {
            int last = Integer.parseInt(runs.group(3));
            for (int number = Integer.parseInt(runs.group(2)); number <= last; number++) {
                names.add(runs.group(1) + number);
            }
        }
    }
}
