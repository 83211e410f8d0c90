package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words to read: paragraphs and lists.
 *
 * @param blocks its paragraphs and lists, in order
 */
public record Prose(List<Block> blocks) implements Component {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** The same with each run of words changed; links lead where they led. */
    public Prose map(UnaryOperator<String> change) {
        return new Prose(blocks.stream()
                .map(block -> new Block(
                        block.list(),
                        block.lines().stream()
                                .map(line -> new Line(line.runs().stream()
                                        .map(run -> new Run(change.apply(run.words()), run.address()))
                                        .toList()))
                                .toList()))
                .toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.prose(this);
    }

    /** Its paragraphs and entries, one after the other, as plain words. */
    public List<String> lines() {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.runs().stream().map(Run::words).collect(Collectors.joining()))
                .toList();
    }

    /** One paragraph of plain words, in which nothing is a mark. */
    public static Prose of(String words) {
        return new Prose(List.of(new Block(false, List.of(new Line(List.of(Run.of(words)))))));
    }

    /** Paragraphs of plain words, one for each line. */
    public static Prose lines(List<String> lines) {
        return new Prose(
                lines.stream().flatMap(line -> of(line).blocks().stream()).toList());
    }

    /**
     * A paragraph or a list.
     *
     * @param list  whether it is a list
     * @param lines its entries; of a paragraph, one
     */
    public record Block(boolean list, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** A paragraph or an entry, as runs of words. */
    public record Line(List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Words that are, or are not, a link.
     *
     * @param words   the words
     * @param address where the link leads
     */
    public record Run(String words, Optional<String> address) {
        /** Words that are no link. */
        public static Run of(String words) {
            return new Run(words, Optional.empty());
        }
    }
}
