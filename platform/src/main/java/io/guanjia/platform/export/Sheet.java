package io.guanjia.platform.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list looks like as a table: its name and its columns, each with the word above it and what a row says in it.
 *
 * <pre>{@code
 * Sheet.<NoteView>named("便条")
 *         .column("编号", NoteView::number)
 *         .column("写下时间", NoteView::writtenAt);
 * }</pre>
 */
public record Sheet<T>(String name, List<Column<T>> columns) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    /** What a spreadsheet would take for the beginning of a formula, also as a Chinese keyboard types it. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    /** One column. */
    public record Column<T>(String title, Function<T, ?> value) {}

    /** A table without columns yet. */
    public static <T> Sheet<T> named(String name) {
        return new Sheet<>(name, List.of());
    }

    /** The same with one more column; a value is a text, a number, a time, true or false, or null where there is none. */
    public Sheet<T> column(String title, Function<T, ?> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(title, value));
        return new Sheet<>(name, List.copyOf(more));
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** What a row says in each column; null where it says nothing. */
    List<?> values(T row) {
        return columns.stream().map(column -> column.value().apply(row)).collect(Collectors.toList());
    }

    /** As a cell of text says it. */
    static String text(Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case Instant at -> TIME.format(at.atZone(zone));
            case Boolean yes -> yesOrNo(yes);
            case Number number -> number.toString();
            default -> guarded(value.toString());
        };
    }

    static String yesOrNo(boolean value) {
        return value ? "是" : "否";
    }

    /** What people wrote is text and stays text, whatever it begins with. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
