package io.guanjia.intake.household;

import io.guanjia.platform.privacy.Masked;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.PhoneNumberRefused;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A list of households as offices keep it in a table: read line by line, with everything that is wrong in it. */
final class HouseholdList {

    static final int MOST_LINES = 1_000;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PHONES = 10;
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[;；、,，\n]+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private static final List<Column> OF_SOMEBODY = List.of(Column.RELATION, Column.PHONES, Column.MOVED_IN);

    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private HouseholdList() {}

    /** A column, by both of its names. */
    private enum Column {
        UNIT("房号", "unit"),
        BUILDING("楼栋", "building"),
        NAME("姓名", "name"),
        RELATION("身份", "relation"),
        PHONES("电话", "phones"),
        MOVED_IN("入住日期", "movedIn");

        private final String zh;
        private final String en;

        Column(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String label() {
            return zh + " " + en;
        }
    }

    /** One line that can be taken. */
    record Line(String number, Optional<String> building, Optional<Occupant> occupant) {}

    /**
     * Something that cannot be taken.
     *
     * @param row of the list as a spreadsheet counts it, the header being 1
     */
    record Fault(long row, String field, String reasonZh, String reasonEn) {}

    List<Line> lines() {
        return lines;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The same as a refusal tells it. */
    List<FieldError> fieldErrors() {
        return faults.stream()
                .map(fault -> new FieldError(
                        "csv[%d] %s".formatted(fault.row(), fault.field()),
                        "%s (%s)".formatted(fault.reasonZh(), fault.reasonEn())))
                .toList();
    }

    /** @throws Problem {@code LIST_NOT_READABLE} if it is no table, has not the columns or is too long */
    static HouseholdList read(String csv) {
        HouseholdList list = new HouseholdList();
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORMAT)) {
            requireColumns(parser.getHeaderNames());
            long row = 1;
            for (CSVRecord line : parser) {
                row++;
                if (row > MOST_LINES + 1) {
                    throw unreadable("至多 1000 行,请分成几份导入。", "at most 1,000 lines; import it in parts.");
                }
                list.take(row, line);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException noTable) {
            throw unreadable(
                    "不是 CSV 表格,或引号不成对、标题重复。", "it is no CSV, has a quote without its pair, or a column twice.");
        }
        return list;
    }

    private static void requireColumns(List<String> header) {
        for (Column column : List.of(Column.UNIT, Column.NAME, Column.RELATION, Column.PHONES)) {
            if (!header.contains(column.zh) && !header.contains(column.en)) {
                throw unreadable("缺少列“%s”。".formatted(column.zh), "the column \"%s\" is missing.".formatted(column.en));
            }
        }
    }

    private static Problem unreadable(String zh, String en) {
        return Problem.of(HouseholdProblem.LIST_NOT_READABLE, Map.of("problemZh", zh, "problemEn", en));
    }

    private void take(long row, CSVRecord line) {
        int before = faults.size();
        String number = number(row, cell(line, Column.UNIT));
        Optional<String> building = optional(cell(line, Column.BUILDING));
        building.filter(text -> text.length() > LONGEST_NUMBER)
                .ifPresent(text -> fault(row, Column.BUILDING, "至多 40 个字符", "at most 40 characters"));
        Optional<String> name = optional(cell(line, Column.NAME));
        Optional<Occupant> occupant = name.flatMap(given -> occupant(row, given, line));
        if (name.isEmpty()
                && OF_SOMEBODY.stream().anyMatch(column -> !cell(line, column).isEmpty())) {
            fault(row, Column.NAME, "有身份、电话或入住日期的,须填写姓名", "a name, where there is a relation, a phone or a day");
        }
        if (name.isPresent() && !seen.add(number + "\n" + name.get())) {
            fault(row, Column.NAME, "同一单元同名的人在表中出现两次", "the same name twice in one unit");
        }
        if (faults.size() == before) {
            lines.add(new Line(number, building, occupant));
        }
    }

    private String number(long row, String written) {
        String number = HouseNumber.normal(written);
        if (number.codePoints().noneMatch(Character::isLetterOrDigit)
                || number.length() > LONGEST_NUMBER
                || !Text.Validator.isStorable(number)) {
            fault(row, Column.UNIT, "须填写房号,至多 40 个字符", "a house number of at most 40 characters");
        }
        return number;
    }

    private Optional<Occupant> occupant(long row, String name, CSVRecord line) {
        if (name.length() > LONGEST_NAME || Masked.isMasked(name) || !Text.Validator.isStorable(name)) {
            fault(row, Column.NAME, "须为完整姓名,至多 100 个字符", "the whole name, of at most 100 characters");
        }
        Optional<Relation> relation = Relation.read(cell(line, Column.RELATION));
        if (relation.isEmpty()) {
            fault(row, Column.RELATION, "须为业主、租户或单位", "Owner, Tenant or Company");
        }
        List<PhoneNumber> phones = phones(row, cell(line, Column.PHONES));
        Optional<LocalDate> movedIn = day(row, cell(line, Column.MOVED_IN));
        return relation.map(known -> new Occupant(name, known, phones, movedIn));
    }

    private List<PhoneNumber> phones(long row, String written) {
        Set<PhoneNumber> phones = new LinkedHashSet<>();
        for (String one : BETWEEN_PHONES.split(written)) {
            if (!one.isBlank()) {
                try {
                    phones.add(PhoneNumber.of(one));
                } catch (PhoneNumberRefused refused) {
                    fault(
                            row,
                            Column.PHONES,
                            refused.reason().zh(),
                            refused.reason().en());
                }
            }
        }
        if (phones.size() > MOST_PHONES) {
            fault(row, Column.PHONES, "至多 10 个号码", "at most 10 numbers");
        }
        return List.copyOf(phones);
    }

    private Optional<LocalDate> day(long row, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(written);
        try {
            if (day.matches()) {
                Optional<LocalDate> read = Optional.of(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))));
                Occupant.possible("movedIn", read, Optional.empty());
                return read;
            }
        } catch (DateTimeException | Problem impossible) {
            // Told below, as what is no date at all.
        }
        fault(row, Column.MOVED_IN, "须为日期,例如 2024-03-01", "a date, for example 2024-03-01");
        return Optional.empty();
    }

    private void fault(long row, Column column, String zh, String en) {
        faults.add(new Fault(row, column.label(), zh, en));
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.isBlank());
    }

    private static String cell(CSVRecord line, Column column) {
        for (String name : List.of(column.zh, column.en)) {
            if (line.isSet(name)) {
                return line.get(name).strip();
            }
        }
        return "";
    }
}
