package io.guanjia.routing.paper;

import java.util.List;
import java.util.Optional;

/**
 * What a paper says, before it is laid out: a title, a number, and a table as the house's forms have it.
 *
 * @param footer stands below each page
 */
public record PaperForm(String title, String number, List<Row> rows, String footer) {

    /** A row of the table. */
    public sealed interface Row permits Pair, Whole, Signatures {}

    /** Two facts beside each other. */
    public record Pair(Fact left, Fact right) implements Row {}

    /** One fact across the page, as long as it is; what was written in lines stays in lines. */
    public record Whole(Fact fact) implements Row {}

    /** Room for two who sign. */
    public record Signatures(Signature left, Signature right) implements Row {}

    /** A fact and what it is called; nothing stands where nothing is known. */
    public record Fact(String label, Optional<String> value) {}

    /**
     * Room for somebody's name.
     *
     * @param known who it was and when, as far as the record knows
     * @param strokes what they drew with a finger: the path of a drawing 320 wide and 140 high, {@code M10 20 L30 40}
     */
    public record Signature(String label, Optional<String> known, Optional<String> strokes) {}

    public static Row pair(String left, Optional<String> what, String right, Optional<String> other) {
        return new Pair(new Fact(left, what), new Fact(right, other));
    }

    public static Row whole(String label, Optional<String> value) {
        return new Whole(new Fact(label, value));
    }
}
