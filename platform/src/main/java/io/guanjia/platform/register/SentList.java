package io.guanjia.platform.register;

import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A list that an office keeps in a spreadsheet, sent as CSV to be taken over into a register: its lines by the names of its
 * columns, and with them everything that is wrong, so that it is told at once.
 */
public final class SentList {

    public static final int MOST_LINES = 1_000;

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /** Where cells stand that have no column. */
    private static final Column BEHIND = new Column("多余单元格", "surplus", false);

    private final List<Line> lines = new ArrayList<>();
    private final List<ListFault> faults = new ArrayList<>();

    private SentList() {}

    /** A column, which may be headed in either language. */
    public record Column(String zh, String en, boolean required) {

        boolean isHeaded(String name) {
            return zh.equals(name) || en.equals(name);
        }

        String label() {
            return zh + " " + en;
        }
    }

    /** One line of the list. */
    public final class Line {

        private final long row;
        private final CSVRecord cells;
        private boolean faulty;

        private Line(long row, CSVRecord cells) {
            this.row = row;
            this.cells = cells;
        }

        public long row() {
            return row;
        }

        /** What stands in a column; empty where nothing does, or the list has no such column. */
        public String cell(Column column) {
            for (String name : List.of(column.zh, column.en)) {
                if (cells.isSet(name)) {
                    return cells.get(name).strip();
                }
            }
            return "";
        }

        /** The same where nothing is an answer too. */
        public Optional<String> given(Column column) {
            return Optional.of(cell(column)).filter(text -> !text.isEmpty());
        }

        /** Notes what is asked of a cell. Never what stands in it, which may be anybody's name. */
        public void fault(Column column, String zh, String en) {
            faulty = true;
            faults.add(new ListFault(row, column.label(), zh, en));
        }

        /** Whether something was noted about it. */
        public boolean isFaulty() {
            return faulty;
        }
    }

    /**
     * Reads a file.
     *
     * @param unreadable the register's row of the catalogue, with places for {@code problemZh} and {@code problemEn}
     * @throws Problem of that row, if it is no table, has not the required columns, has others than are read, or is too long
     */
    public static SentList read(byte[] file, List<Column> columns, ProblemType unreadable) {
        try {
            return read(file, columns);
        } catch (Unreadable why) {
            throw Problem.of(unreadable, Map.of("problemZh", why.zh, "problemEn", why.en));
        }
    }

    private static SentList read(byte[] file, List<Column> columns) {
        if (ListText.isWorkbook(file)) {
            throw new Unreadable(
                    "这是 Excel 工作簿，请在 Excel 中另存为 CSV 后再导入。", "this is an Excel workbook: save it as CSV first.");
        }
        String text = ListText.of(file)
                .orElseThrow(() -> new Unreadable(
                        "文字编码既不是 UTF-8 也不是 GBK，请另存为 CSV UTF-8。", "it is neither UTF-8 nor GBK: save it as CSV UTF-8."));
        SentList list = new SentList();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<String> header = parser.getHeaderNames();
            requireColumns(columns, header);
            requireKnown(columns, header);
            parser.forEach(cells -> list.take(cells, header.size()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException noTable) {
            throw new Unreadable(
                    "不是 CSV 表格，或引号不成对、标题重复。", "it is no CSV, has a quote without its pair, or a column twice.");
        }
        return list;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Everything that was noted, line by line. */
    public List<ListFault> faults() {
        return List.copyOf(faults);
    }

    /** @throws Problem of the register's row, naming each, if anything was noted */
    public void requireNoFaults(ProblemType faulty) {
        if (!faults.isEmpty()) {
            throw Problem.of(
                    faulty,
                    faults.stream()
                            .map(fault -> new FieldError(
                                    "list[%d] %s".formatted(fault.row(), fault.field()),
                                    "%s (%s)".formatted(fault.reasonZh(), fault.reasonEn())))
                            .toList());
        }
    }

    private void take(CSVRecord cells, int columns) {
        // Spreadsheets save rows that somebody once emptied; they count, and say nothing.
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new Unreadable("至多 1000 行，请分成几份导入。", "at most 1,000 lines; import it in parts.");
        }
        Line line = new Line(cells.getRecordNumber() + 1, cells);
        if (cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            line.fault(
                    BEHIND,
                    "此行超出标题的 %d 列，多出的内容无从归列：请移入所属的列，含逗号的内容须加引号".formatted(columns),
                    "more cells than the header's %d columns: move them to theirs; what holds a comma is put in quotes"
                            .formatted(columns));
        }
        lines.add(line);
    }

    /** What nobody reads would be lost in silence. */
    private static void requireKnown(List<Column> columns, List<String> header) {
        List<String> unknown = header.stream()
                .filter(name -> !name.isBlank() && columns.stream().noneMatch(column -> column.isHeaded(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Unreadable(
                    "不认识的列“%s”。可用的列：%s。"
                            .formatted(
                                    String.join("”、“", unknown),
                                    columns.stream().map(Column::zh).collect(Collectors.joining("、"))),
                    "no column is called \"%s\"; those that are read: %s."
                            .formatted(
                                    String.join("\", \"", unknown),
                                    columns.stream().map(Column::en).collect(Collectors.joining(", "))));
        }
    }

    private static void requireColumns(List<Column> columns, List<String> header) {
        for (Column column : columns) {
            if (column.required && header.stream().noneMatch(column::isHeaded)) {
                throw new Unreadable(
                        "缺少列“%s”。".formatted(column.zh), "the column \"%s\" is missing.".formatted(column.en));
            }
        }
    }

    /** Why a file is no list. */
    private static final class Unreadable extends RuntimeException {

        private final String zh;
        private final String en;

        Unreadable(String zh, String en) {
            super(en, null, false, false);
            this.zh = zh;
            this.en = en;
        }
    }
}
