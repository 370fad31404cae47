package io.guanjia.routing.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Text in lines that fit: a Chinese line ends at any character but before a stop, a Latin one between words. */
final class WrappedText {

    private WrappedText() {}

    /** @param widthOf how wide a text is */
    static List<String> lines(String text, double widest, ToDoubleFunction<String> widthOf) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, widest, widthOf, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(String text, double widest, ToDoubleFunction<String> widthOf, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        int begin = 0;
        int fitting = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (widthOf.applyAsDouble(text.substring(begin, end).stripTrailing()) > widest) {
                if (fitting > begin) {
                    lines.add(text.substring(begin, fitting).stripTrailing());
                    begin = fitting;
                }
                begin = cut(text, begin, end, widest, widthOf, lines);
            }
            fitting = end;
        }
        lines.add(text.substring(begin).stripTrailing());
    }

    /** What is in one piece and wider than the line is cut where the line ends; where what is left of it begins. */
    private static int cut(
            String text, int from, int end, double widest, ToDoubleFunction<String> widthOf, List<String> lines) {
        int begin = from;
        int at = text.offsetByCodePoints(begin, 1);
        while (at < end) {
            int next = text.offsetByCodePoints(at, 1);
            if (widthOf.applyAsDouble(text.substring(begin, next).stripTrailing()) > widest) {
                lines.add(text.substring(begin, at));
                begin = at;
            }
            at = next;
        }
        return begin;
    }
}
