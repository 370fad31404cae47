package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.transaction.TestDatabase;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNumberTest {

    private static final List<String> ONE_HOME = List.of(
            "9-9-0103",
            " 9-9-0103",
            "9-9-0103\n",
            "9-9-0103\r\n",
            "\t9-9-0103",
            "９－９－０１０３",
            "9－9－0103",
            "9—9—0103",
            "9––9–0103",
            "9‐9‑0103",
            "9ー9ー0103",
            "9ｰ9ｰ0103",
            "9−9﹣0103",
            "9─9━0103",
            "9 - 9 - 0103",
            "9 9 0103",
            "9\u00A09\u30000103",
            "　9-9-0103　",
            "9-\u200B9-0103",
            "\u202D9-9-0103\u202C",
            "\uFEFF9-9-0103",
            "9-9-0103\u3164",
            "9-9\u115F-0103",
            "9-9-0103\uFE0F",
            "9\u034F-9-0103",
            "9-9-\uFFA00103",
            "9-9-0103\u2800",
            "\u180E9-9-0103",
            "٩-٩-٠١٠٣",
            "९-९-०१०३",
            "-9-9-0103-",
            "9- 9 -0103");

    @Test
    void however_a_home_is_written_it_has_one_number() {
        assertThat(ONE_HOME)
                .allSatisfy(written -> assertThat(HouseNumber.normal(written)).isEqualTo("9-9-0103"));
    }

    @ParameterizedTest
    @CsvSource({"3号楼大堂, 3号楼大堂", "Villa 12 b, VILLA-12-B", "𠮷栋-1202, 𠮷栋-1202", "B1-车位-023, B1-车位-023", "1202#, 1202#"})
    void what_it_is_made_of_stays(String written, String number) {
        assertThat(HouseNumber.normal(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "house-numbers.csv", numLinesToSkip = 1)
    void a_home_is_known_as_people_say_it(String written, String number) {
        assertThat(HouseNumber.normal(written)).isEqualTo(number);
        assertThat(HouseNumber.normal(number)).as("its own number").isEqualTo(number);
    }

    /** To guess would be to speak of another home. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3单元1202",
                "3楼1202",
                "12层1202",
                "3栋12层02室",
                "3栋5层1202室",
                "甲座1201",
                "东区3栋1202",
                "嘉园3栋1202",
                "3栋101/102",
                "3栋1202(租户)",
                "3号楼大堂",
                "3号",
                "三十五",
                "1202#",
                "公共区域",
                "一十一十栋",
                "两家合用",
                "陆家嘴3栋1202"
            })
    void what_is_not_one_home_from_end_to_end_stays_as_it_is_written(String written) {
        assertThat(HouseNumber.normal(written)).isEqualTo(written);
    }

    /** A range speaks of several homes, or is a shop that was made of several; for one of them it is never taken. */
    @ParameterizedTest
    @ValueSource(strings = {"101〜103", "101～103", "101~103", "101〰103", "101 〜 103", "101∼103"})
    void a_wave_is_no_dash_of_whichever_kind_it_is(String written) {
        assertThat(HouseNumber.normal(written)).isEqualTo("101~103");
    }

    @ParameterizedTest
    @CsvSource({"9棟大堂, 9栋大堂", "3號樓大堂, 3号楼大堂", "B戶, B户"})
    void old_characters_and_new_name_the_same_place(String written, String number) {
        assertThat(HouseNumber.normal(written)).isEqualTo(number);
    }

    @Test
    void its_length_is_judged_as_it_is_written_and_in_its_one_form() {
        assertThat(HouseNumber.isWithin("x".repeat(40), 40)).isTrue();
        assertThat(HouseNumber.isWithin("x".repeat(41), 40)).isFalse();
        assertThat(HouseNumber.isWithin("𠮷".repeat(40), 40)).isTrue();
        assertThat(HouseNumber.isWithin("ﷺ".repeat(40), 40)).isFalse();
        assertThat(HouseNumber.isWithin("9 ".repeat(21), 40)).isFalse();
    }

    @Test
    void a_blank_between_two_parts_keeps_them_apart() {
        assertThat(HouseNumber.normal("3 1 1202")).isNotEqualTo(HouseNumber.normal("31 1202"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-9-0103", "3-1202", "VILLA-12-B", "𠮷栋-1202"})
    void the_number_is_its_own_number(String number) {
        assertThat(HouseNumber.normal(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", " - ー ", "\u200B", "\u3164", "\u2800 \uFE0F"})
    void nothing_but_blanks_and_dashes_names_no_home(String written) {
        assertThat(HouseNumber.normal(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-1-1202",
                "３－１－１２０２",
                "9−9﹣0103",
                "9─9━0103",
                "3栋2单元1202室",
                "A座12-3",
                "商铺B1-07",
                "车位-地下2-015",
                "12#楼",
                "12½",
                "5～7",
                "9-9-0103甲",
                "A·B座101",
                "101、102",
                "101~103",
                "3栋1202（租户）",
                "3栋101/102",
                "𠮷栋-1202",
                "Villa 12 b"
            })
    void what_houses_are_numbered_with_can_be_one(String written) {
        assertThat(HouseNumber.isWritten(written)).isTrue();
        assertThat(HouseNumber.isWritten(HouseNumber.normal(written)))
                .as("its own number")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "#",
                "()",
                "ー",
                " ｰ－ーﾞ",
                "3-1-1202;DROP",
                "<b>3</b>",
                "3-1'",
                "3\"1",
                "=1+1",
                "-1-0012",
                " − 1-0012",
                "8-9²-1",
                "7①07",
                "3-1\n1202",
                "3-1\u0000",
                "3-1\uD83D",
                "3-1😀",
                "3\\1",
                "3:1",
                "{3}",
                "138****0101"
            })
    void anything_else_cannot(String written) {
        assertThat(HouseNumber.isWritten(written)).isFalse();
    }

    @Test
    void what_was_stored_before_is_brought_to_the_same_form() {
        try (TestDatabase database = TestDatabase.of("houses", 2)) {
            List<String> all = new ArrayList<>(ONE_HOME);
            all.addAll(List.of("3单元1202", "3栋12层02室", "Villa 12 b", "𠮷栋-1202", "1202#", " - ー "));
            spoken().forEach(all::add);
            all.forEach(written -> {
                String inTheDatabase = database.owner()
                        .withHandle(sql -> sql.createQuery("SELECT houses.house_number(:written)")
                                .bind("written", written)
                                .mapTo(String.class)
                                .one());
                assertThat(inTheDatabase).as(written).isEqualTo(HouseNumber.normal(written));
            });
        }
    }

    private static Stream<String> spoken() {
        InputStream file = HouseNumberTest.class.getResourceAsStream("house-numbers.csv");
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0]);
    }
}
