package io.guanjia.acceptance.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of text that stay in line although Chinese characters are twice as wide as others. */
public record Table(List<Integer> widths) {

    /** A row whose cells may have several lines each. */
    public String lines(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> row(cells.stream()
                        .map(cell -> line < cell.size() ? cell.get(line) : "")
                        .toList()))
                .collect(Collectors.joining("\n"));
    }

    /** A row of one line. */
    public String row(List<String> cells) {
        return String.join(
                        "  ",
                        IntStream.range(0, cells.size())
                                .mapToObj(i -> fitted(cells.get(i), widths.get(i)))
                                .toList())
                .stripTrailing();
    }

    private static String fitted(String text, int width) {
        StringBuilder fitted = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + columns(c) > width) {
                break;
            }
            fitted.appendCodePoint(c);
            used += columns(c);
        }
        return fitted + " ".repeat(width - used);
    }

    private static int columns(int c) {
        boolean wide = c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xFFE6) || c >= 0x1F300);
        return wide ? 2 : 1;
    }
}
