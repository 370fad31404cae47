package io.guanjia.intake.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.intake.household.Person.Relation;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.ListFault;
import io.guanjia.platform.register.SentList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdLineTest {

    private static final String HEADER = "房号,楼栋,姓名,身份,电话,入住日期\n";

    @Test
    void a_line_is_read_as_offices_write_it() {
        Read list = read(HEADER + """
                ３－１－１２０２,3,陈慧敏,业主,"13800000101；0591-87551200转8",2019/3/1
                S-2-06,,福州云启贸易有限公司,单位,0591-80000013,
                5栋1单元0803室,5栋,,,,
                """);

        assertThat(list.faults()).isEmpty();
        assertThat(list.lines())
                .containsExactly(
                        new HouseholdLine(
                                2,
                                "3-1-1202",
                                Optional.of("3"),
                                Optional.of(new Occupant(
                                        "陈慧敏",
                                        Relation.OWNER,
                                        List.of(PhoneNumber.of("13800000101"), PhoneNumber.of("0591-87551200-8")),
                                        Optional.of(LocalDate.of(2019, 3, 1))))),
                        new HouseholdLine(
                                3,
                                "S-2-06",
                                Optional.empty(),
                                Optional.of(new Occupant(
                                        "福州云启贸易有限公司",
                                        Relation.COMPANY,
                                        List.of(PhoneNumber.of("0591-80000013")),
                                        Optional.empty()))),
                        new HouseholdLine(4, "5-1-0803", Optional.of("5栋"), Optional.empty()));
    }

    @Test
    void the_header_may_be_in_english_and_in_any_order() {
        Read list = read("name,unit,relation,phones\nEmily O'Brien,7-1-0502,tenant,+86 138 0000 0126\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.lines().getFirst().occupant().orElseThrow().relation()).isEqualTo(Relation.TENANT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,陈慧敏,业主,13800000101, | 房号 unit",
                "3-1-1202;DROP,,陈慧敏,业主,13800000101, | 房号 unit",
                "3-1-1202,<b>3</b>,陈慧敏,业主,13800000101, | 楼栋 building",
                "13900134954,,陈慧敏,业主,13800000101, | 房号 unit",
                "350102199003074954,,陈慧敏,业主,13800000101, | 房号 unit",
                "3-1-1202,13900134954,陈慧敏,业主,13800000101, | 楼栋 building",
                "3-1-1202,#,陈慧敏,业主,13800000101, | 楼栋 building",
                "3-1-1202,,,,13800000101, | 姓名 name",
                "3-1-1202,,陈**,业主,13800000101, | 姓名 name",
                "3-1-1202,,陈慧敏,房东,13800000101, | 身份 relation",
                "3-1-1202,,陈慧敏,业主,1380000010, | 电话 phones",
                "3-1-1202,,陈慧敏,业主,138****0101, | 电话 phones",
                "3-1-1202,,陈慧敏,业主,13800000101,2019-02-30 | 入住日期 movedIn",
                "3-1-1202,,陈慧敏,业主,13800000101,前年 | 入住日期 movedIn",
                "3-1-1202,,陈慧敏,业主,13800000101,0019-01-01 | 入住日期 movedIn"
            })
    void what_cannot_be_taken_is_told_by_its_row_and_column(String line, String column) {
        Read list = read(HEADER + "1-1-0101,,廖秀英,业主,0591-80000033,\n" + line + "\n");

        assertThat(list.lines()).hasSize(1);
        assertThat(list.faults())
                .singleElement()
                .matches(fault -> fault.row() == 3 && fault.field().equals(column));
        assertThat(list.faults().toString()).doesNotContain("陈", "1380000010", "0101");
    }

    @Test
    void a_house_number_stands_on_one_line() {
        assertThat(read(HEADER + "\"1-1-99\n01\",,陈慧敏,业主,13800000101,\n").faults())
                .extracting(fault -> fault.field())
                .containsExactly("房号 unit");
    }

    @Test
    void everything_wrong_is_told_at_once_and_a_name_comes_once_in_a_unit() {
        Read list = read(HEADER + """
                3-1-1202,,陈慧敏,业主,1,不详
                3-1-1203,,王芳,业主,13800000103,
                ３-1-1203,,王芳,租户,13800000104,
                """);

        assertThat(list.faults())
                .extracting(fault -> fault.row() + " " + fault.field())
                .containsExactly("2 电话 phones", "2 入住日期 movedIn", "4 姓名 name");
    }

    @Test
    void a_name_is_read_without_what_nobody_sees_and_stands_on_one_line() {
        Read list = read(HEADER + """
                3-1-1202,,陈\u200B慧敏,业主,13800000101,
                3-1-1202,,陈慧敏,租户,13800000102,
                3-1-1203,,"王
                芳",业主,13800000103,
                3-1-1204,,%s,业主,13800000104,
                3-1-1205,,%s,业主,13800000105,
                3-1-1206,,\u3164\u2800,业主,13800000106,
                """.formatted("𠮷".repeat(100), "𠮷".repeat(101)));

        assertThat(list.lines())
                .extracting(line -> line.occupant().orElseThrow().name())
                .containsExactly("陈慧敏", "𠮷".repeat(100));
        assertThat(list.faults())
                .extracting(fault -> fault.row() + " " + fault.field())
                .containsExactly("3 姓名 name", "4 姓名 name", "6 姓名 name", "7 姓名 name");
    }

    @Test
    void a_home_is_no_longer_than_forty_characters_in_any_form() {
        Read list = read(HEADER + """
                %s,,,,,
                3-1-1202,%s,,,,
                %s,,,,,
                """.formatted("ﷺ".repeat(40), "ﷺ".repeat(40), "9 ".repeat(21) + "9"));

        assertThat(list.faults())
                .extracting(fault -> fault.row() + " " + fault.field())
                .containsExactly("2 房号 unit", "3 楼栋 building", "4 房号 unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"房号,姓名\n", "姓名,身份,电话\n"})
    void a_list_has_the_columns_that_say_who_lives_where(String list) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(list))
                .extracting(Problem::type)
                .isEqualTo(HouseholdProblem.LIST_NOT_READABLE);
    }

    /** A list and what of it can be taken. */
    private record Read(List<HouseholdLine> lines, List<ListFault> faults) {}

    private static Read read(String csv) {
        SentList list = HouseholdLine.listOf(csv.getBytes(StandardCharsets.UTF_8));
        List<HouseholdLine> lines = HouseholdLine.of(list);
        return new Read(lines, list.faults());
    }
}
