package io.guanjia.intake.household;

import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.intake.household.Person.Relation;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.PhoneNumberRefused;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.SentList;
import io.guanjia.platform.register.SentList.Column;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a list of households that can be taken: a unit, and somebody in it if the line names one. */
record HouseholdLine(long row, String number, Optional<String> building, Optional<Occupant> occupant) {

    private static final Column UNIT = new Column("房号", "unit", true);
    private static final Column BUILDING = new Column("楼栋", "building", false);
    private static final Column NAME = new Column("姓名", "name", true);
    private static final Column RELATION = new Column("身份", "relation", true);
    private static final Column PHONES = new Column("电话", "phones", true);
    private static final Column MOVED_IN = new Column("入住日期", "movedIn", false);
    private static final List<Column> OF_SOMEBODY = List.of(RELATION, PHONES, MOVED_IN);

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PHONES = 10;
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[;；、,，\n]+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /**
     * Reads a file.
     *
     * @throws Problem {@code LIST_NOT_READABLE}
     */
    static SentList listOf(byte[] file) {
        return SentList.read(
                file, List.of(UNIT, BUILDING, NAME, RELATION, PHONES, MOVED_IN), HouseholdProblem.LIST_NOT_READABLE);
    }

    /** Those lines that can be taken; what is wrong with the others is noted in the list. */
    static List<HouseholdLine> of(SentList list) {
        Set<String> seen = new HashSet<>();
        return list.lines().stream().flatMap(line -> read(line, seen).stream()).toList();
    }

    private static Optional<HouseholdLine> read(SentList.Line line, Set<String> seen) {
        String number = number(line);
        Optional<String> building = line.given(BUILDING);
        building.filter(text -> !canBeKept(text)).ifPresent(text -> fault(line, BUILDING));
        Optional<String> name = line.given(NAME).map(SingleLine.Reader::normal);
        Optional<Occupant> occupant = name.flatMap(given -> occupant(line, given));
        if (name.isEmpty()
                && OF_SOMEBODY.stream().anyMatch(column -> line.given(column).isPresent())) {
            line.fault(NAME, "有身份、电话或入住日期的，须填写姓名", "a name, where there is a relation, a phone or a day");
        }
        if (name.isPresent() && !seen.add(number + "\n" + NameForm.of(name.get()))) {
            line.fault(NAME, "同一单元同名的人在表中出现两次", "the same name twice in one unit");
        }
        return line.isFaulty()
                ? Optional.empty()
                : Optional.of(new HouseholdLine(line.row(), number, building, occupant));
    }

    private static String number(SentList.Line line) {
        String written = line.cell(UNIT);
        if (!canBeKept(written)) {
            fault(line, UNIT);
        }
        return HouseNumber.normal(written);
    }

    private static boolean canBeKept(String written) {
        return HouseNumber.isWritten(HouseNumber.normal(written))
                && HouseNumber.isWithin(written, LONGEST_NUMBER)
                && SingleLine.Validator.isOneLine(written)
                && !PersonalDataInText.isIn(written);
    }

    private static void fault(SentList.Line line, Column column) {
        line.fault(
                column,
                HouseNumber.WRITTEN_ZH + "，一行，至多 40 个字符，不含电话或证件号",
                HouseNumber.WRITTEN_EN + ", on one line of at most 40 characters, with no phone or identity number");
    }

    private static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private static Optional<Occupant> occupant(SentList.Line line, String name) {
        if (isLonger(name, LONGEST_NAME)
                || !PersonName.Validator.isName(name)
                || !SingleLine.Validator.isOneLine(name)
                || !Text.Validator.isStorable(name)) {
            line.fault(
                    NAME, PersonName.ZH + "；一行，至多 100 个字符", PersonName.EN + ", on one line of at most 100 characters");
        }
        Optional<Relation> relation = Relation.read(line.cell(RELATION));
        if (relation.isEmpty()) {
            line.fault(RELATION, "须为业主、租户或单位", "Owner, Tenant or Company");
        }
        List<PhoneNumber> phones = phones(line);
        Optional<LocalDate> movedIn = day(line);
        if (relation.isEmpty() || line.isFaulty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Occupant(name, relation.get(), phones, movedIn));
        } catch (Problem impossible) {
            line.fault(MOVED_IN, "须在 1900 年至 2200 年之间", "between the years 1900 and 2200");
            return Optional.empty();
        }
    }

    private static List<PhoneNumber> phones(SentList.Line line) {
        Set<PhoneNumber> phones = new LinkedHashSet<>();
        for (String one : BETWEEN_PHONES.split(line.cell(PHONES))) {
            if (!one.isBlank()) {
                try {
                    phones.add(PhoneNumber.of(one));
                } catch (PhoneNumberRefused refused) {
                    line.fault(PHONES, refused.reason().zh(), refused.reason().en());
                }
            }
        }
        if (phones.size() > MOST_PHONES) {
            line.fault(PHONES, "至多 10 个号码", "at most 10 numbers");
        }
        return List.copyOf(phones);
    }

    private static Optional<LocalDate> day(SentList.Line line) {
        Optional<String> written = line.given(MOVED_IN);
        Optional<LocalDate> day = written.flatMap(HouseholdLine::day);
        if (written.isPresent() && day.isEmpty()) {
            line.fault(MOVED_IN, "须为日期，例如 2024-03-01", "a date, for example 2024-03-01");
        }
        return day;
    }

    private static Optional<LocalDate> day(String written) {
        Matcher day = DAY.matcher(written);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
