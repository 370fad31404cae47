package io.guanjia.intake.household;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.intake.household.Households.get;
import static io.guanjia.intake.household.Households.lookUp;
import static io.guanjia.intake.household.Households.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of offices are taken over as they are kept, and what the register shows is taken along. */
@QuarkusTest
@IntakeServiceTest
class HouseholdImportTest {

    private static final Charset GBK = Charset.forName("GBK");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_list_is_checked_then_imported_and_changes_nothing_the_second_time() {
        String csv = """
                房号,楼栋,姓名,身份,电话,入住日期
                38-1-0101,38,吴秀兰,业主,13700003801;0591-87553801,2019-03-01
                38-1-0101,38,吴阿姨,租户,13700003802,
                38-1-0102,,,,,
                """;
        imported(csv, true)
                .statusCode(200)
                .body("unitsAdded", equalTo(2))
                .body("peopleAdded", equalTo(2))
                .body("changes.row", contains(2, 2, 3, 4))
                .body("changes.what", contains("UNIT_ADDED", "PERSON_ADDED", "PERSON_ADDED", "UNIT_ADDED"))
                .body("faults", empty());
        get(agent(), "/units?building=38").body("items", empty());

        imported(csv, false).statusCode(200).body("unitsAdded", equalTo(2)).body("peopleAdded", equalTo(2));
        lookUp(agent(), "13700003801").body("person.name", contains("吴秀兰")).body("[0].unit", equalTo("38-1-0101"));
        imported(csv, false)
                .statusCode(200)
                .body("unitsAdded", equalTo(0))
                .body("peopleAdded", equalTo(0))
                .body("peopleChanged", equalTo(0))
                .body("unchanged", equalTo(3));
        imported(csv.replace("吴阿姨", "吴 阿\u3164姨"), true)
                .body("peopleAdded", equalTo(0))
                .body("peopleChanged", equalTo(1));
        imported(csv.replace("吴阿姨", "吴 秀兰"), true).body("faults.field", contains("姓名 name"));
        imported(csv.replace("13700003802", "13700003803").replace("38-1-0102,,", "38-1-0102,三十八,"), false)
                .statusCode(200)
                .body("unitsChanged", equalTo(1))
                .body("peopleChanged", equalTo(1))
                .body("unchanged", equalTo(1));
        lookUp(agent(), "13700003803").body("person.name", contains("吴阿姨"));
    }

    @Test
    void of_two_who_have_one_name_a_line_means_the_one_whose_name_is_typed_alike() {
        String unit = Households.added("48-1-0101");
        Households.added(unit, "林 小雨", "13700004801");
        Households.added(unit, "林小雨", "13700004802");

        imported("房号,姓名,身份,电话\n48-1-0101,林小雨,业主,13700004802\n", true)
                .body("peopleChanged", equalTo(0))
                .body("unchanged", equalTo(1));
    }

    @Test
    void a_list_with_errors_is_told_row_by_row_and_imports_nothing() {
        String csv = "房号,姓名,身份,电话\n39-1-0101,谢军,业主,13700003901\n39-1-0102,高敏,房东,1370000\n";

        imported(csv, true)
                .statusCode(200)
                .body("lines", equalTo(1))
                .body("faults.row", contains(3, 3))
                .body("faults.field", contains("身份 relation", "电话 phones"));
        imported(csv, false)
                .statusCode(422)
                .body("code", equalTo("LIST_HAS_ERRORS"))
                .body("errors.field", contains("list[3] 身份 relation", "list[3] 电话 phones"))
                .body("errors[0].problem", containsString("业主"));
        get(agent(), "/units?building=39").body("items", empty());
        imported("房号,姓名,身份,电话\n39-1-0101,谢军,业主,13700003901,多\n", true)
                .body("lines", equalTo(0))
                .body("faults.field", contains("多余单元格 surplus"));
        imported("房号,姓名,身份,电话,备注\n", true)
                .statusCode(422)
                .body("code", equalTo("LIST_NOT_READABLE"))
                .body("detail", containsString("备注"));
        imported("姓名\n", true).statusCode(422).body("code", equalTo("LIST_NOT_READABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢*", "谢**", "。", "13700003901", "谢军13700003901"})
    void a_list_takes_no_name_that_none_is(String noName) {
        imported("房号,姓名,身份,电话\n39-2-0101," + noName + ",业主,\n", true)
                .statusCode(200)
                .body("lines", equalTo(0))
                .body("faults.field", contains("姓名 name"));
    }

    @Test
    void a_list_is_read_as_chinese_excel_saves_it_and_keeps_what_it_leaves_empty() {
        imported("房号,姓名,身份,电话,入住日期\n41-1-0101,黄玉兰,业主,13700004101,2019-03-01\n", GBK, false)
                .statusCode(200)
                .body("unitsAdded", equalTo(1));
        imported("房号,姓名,身份,电话\n41栋1单元0101室,黄玉兰,租户,\n", GBK, false)
                .statusCode(200)
                .body("unitsAdded", equalTo(0))
                .body("peopleChanged", equalTo(1));

        lookUp(agent(), "13700004101")
                .body("person.name", contains("黄玉兰"))
                .body("[0].person.relation", equalTo("TENANT"))
                .body("[0].person.movedIn", equalTo("2019-03-01"));
    }

    @Test
    void the_list_is_taken_along_as_a_table_with_a_row_for_each_person() {
        String unit = Households.added("43-1-0101");
        Households.added(unit, "蒋丽", "13700004301", "0591-87554301");
        Households.added("43-1-0102");

        String table = new String(
                agent().accept("text/csv")
                        .get(Households.PATH + "/units/export?building=43")
                        .asByteArray(),
                StandardCharsets.UTF_8);

        assertThat(table.lines())
                .containsExactly(
                        "\uFEFF房号,楼栋,管理处,姓名,身份,电话,入住日期,迁出日期",
                        "43-1-0101,43,GL01,蒋丽,\"业主 Owner\",\"137****4301;0591-****4301\",,",
                        "43-1-0102,43,GL01,,,,,");
    }

    private static ValidatableResponse imported(String csv, boolean dryRun) {
        return imported(csv, StandardCharsets.UTF_8, dryRun);
    }

    private static ValidatableResponse imported(String csv, Charset charset, boolean dryRun) {
        return post(teamLeader(), "/imports", Map.of("file", csv.getBytes(charset), "dryRun", dryRun));
    }
}
