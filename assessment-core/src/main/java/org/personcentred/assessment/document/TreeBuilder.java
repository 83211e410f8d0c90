package org.personcentred.assessment.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Puts a tree together from what a parser finds, one call for each thing found, and holds the limits while doing so.
 *
 * <p>What leaves the rest readable is noted and reading goes on; a limit or a syntax error ends it with a
 * {@link Refusal}.
 */
final class TreeBuilder {
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_QUOTE = 64;

    private final String document;
    private final Limits limits;
    private final Deque<Unfinished> unfinished = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Position> slips = new HashSet<>();
    /** What can be read to its end, but is not what was meant. */
    private final Set<Unfinished> spoilt = new HashSet<>();

    private @Nullable Node root;
    private int nodes;

    TreeBuilder(String document, Limits limits) {
        this.document = document;
        this.limits = limits;
    }

    /** Whether the next thing must be a key. */
    boolean expectsKey() {
        return unfinished.peekLast() instanceof UnfinishedMapping mapping && mapping.expectsKey();
    }

    void beginMapping(Position position) {
        begin(new UnfinishedMapping(position));
    }

    void beginSequence(Position position) {
        begin(new UnfinishedSequence(position));
    }

    void end() {
        Unfinished ended = unfinished.removeLast();
        place(spoilt.contains(ended) ? slip(ended.position()) : ended.finish());
    }

    void key(String name, Position position) {
        count(position);
        if (name.length() > limits.nameLength()) {
            throw tooLongName(position);
        }
        UnfinishedMapping mapping = (UnfinishedMapping) unfinished.getLast();
        if (hasRefusedCharacters(name, position)) {
            spoil();
        }
        Optional<Node.Entry> before = mapping.key(name, position);
        if (before.isPresent() && !spoilt.contains(mapping)) {
            String line = String.valueOf(before.get().position().line());
            note("PARSE_DUPLICATE_KEY", position, Map.of("key", quoted(name), "line", line));
            mapping.replace(name, slip(before.get().value().position()));
        }
    }

    /** A text whose first character stands where it is said, or nowhere that is known. */
    void text(String value, Position position, Position first) {
        count(position);
        require(value.length() <= limits.textLength(), "LIMIT_TEXT", position, limits.textLength());
        place(hasRefusedCharacters(value, position) ? slip(position) : new Node.Text(position, value, first));
    }

    /** A value that cannot be read, for which a problem was noted. */
    void unreadable(String text, Position position) {
        count(position);
        require(text.length() <= limits.textLength(), "LIMIT_TEXT", position, limits.textLength());
        place(slip(position));
    }

    /** What is being read can be read to its end, but is not what was meant. */
    void spoil() {
        spoilt.add(unfinished.getLast());
    }

    void number(String text, Position position) {
        count(position);
        require(text.length() <= limits.numberLength(), "LIMIT_NUMBER", position, limits.numberLength());
        place(new Node.Numeric(position, text));
    }

    void truth(boolean value, Position position) {
        count(position);
        place(new Node.Truth(position, value));
    }

    void nothing(Position position) {
        count(position);
        place(new Node.Null(position));
    }

    /** Remembers a problem at the place that is being read. */
    void note(String code, Position position, Map<String, String> parameters) {
        problems.add(problem(code, position, parameters));
        if (problems.size() == MOST_PROBLEMS) {
            throw new Refusal(problem("LIMIT_PROBLEMS", position, Map.of("limit", "" + MOST_PROBLEMS)));
        }
    }

    /** Why reading cannot go on at the place that is being read. */
    Refusal refusal(String code, Position position, Map<String, String> parameters) {
        return new Refusal(problem(code, position, parameters));
    }

    /** Why reading cannot go on at a key. */
    Refusal tooLongName(Position position) {
        return refusal("LIMIT_NAME", position, Map.of("limit", "" + limits.nameLength()));
    }

    /** The tree, and everything that was noted. */
    Legible finish() {
        if (root == null) {
            throw refusal("PARSE_EMPTY", new Position(1, 1), Map.of());
        }
        return new Legible(Optional.of(root), slips, problems);
    }

    /** What was noted so far and the reason for the end. */
    Legible refused(Refusal last) {
        last.problem().ifPresent(problems::add);
        return new Legible(Optional.empty(), Set.of(), problems);
    }

    /** A key short enough to be named in a message. */
    static String quoted(String key) {
        return key.length() <= LONGEST_QUOTE ? key : key.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    private Node slip(Position position) {
        slips.add(position);
        return new Node.Null(position);
    }

    private void begin(Unfinished next) {
        count(next.position());
        require(unfinished.size() < limits.depth(), "LIMIT_DEPTH", next.position(), limits.depth());
        unfinished.addLast(next);
    }

    private void place(Node node) {
        Unfinished parent = unfinished.peekLast();
        if (parent == null) {
            root = node;
        } else {
            parent.add(node);
        }
    }

    private void count(Position position) {
        nodes++;
        require(nodes <= limits.nodes(), "LIMIT_NODES", position, limits.nodes());
    }

    private void require(boolean within, String code, Position position, int limit) {
        if (!within) {
            throw refusal(code, position, Map.of("limit", "" + limit));
        }
    }

    private boolean hasRefusedCharacters(String text, Position position) {
        OptionalInt refused = Characters.firstRefused(text);
        if (refused.isPresent()) {
            String name = Characters.name(text.charAt(refused.getAsInt()));
            note("PARSE_CHARACTER", position, Map.of("character", name));
        }
        return refused.isPresent();
    }

    private Problem problem(String code, Position position, Map<String, String> parameters) {
        StringBuilder pointer = new StringBuilder(Pointer.ROOT);
        unfinished.forEach(parent -> pointer.append(parent.step()));
        Location place = new Location.InDocument(document, position.line(), position.column(), pointer.toString());
        return Problem.error(code, place, parameters);
    }
}
