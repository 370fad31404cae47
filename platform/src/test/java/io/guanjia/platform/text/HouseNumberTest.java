package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.transaction.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
            "-9-9-0103-",
            "9- 9 -0103");

    @Test
    void however_a_home_is_written_it_has_one_number() {
        assertThat(ONE_HOME)
                .allSatisfy(written -> assertThat(HouseNumber.normal(written)).isEqualTo("9-9-0103"));
    }

    @ParameterizedTest
    @CsvSource({
        "3号楼 1202, 3号楼1202",
        "3号楼1202, 3号楼1202",
        "a栋-1202, A栋-1202",
        "Villa 12 b, VILLA-12-B",
        "𠮷栋-1202, 𠮷栋-1202",
        "B1-车位-023, B1-车位-023",
        "1202#, 1202#"
    })
    void what_it_is_made_of_stays(String written, String number) {
        assertThat(HouseNumber.normal(written)).isEqualTo(number);
    }

    @Test
    void a_blank_between_two_parts_keeps_them_apart() {
        assertThat(HouseNumber.normal("3 1 1202")).isNotEqualTo(HouseNumber.normal("31 1202"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-9-0103", "3号楼1202", "VILLA-12-B", "𠮷栋-1202"})
    void the_number_is_its_own_number(String number) {
        assertThat(HouseNumber.normal(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", " - ー ", "\u200B"})
    void nothing_but_blanks_and_dashes_names_no_home(String written) {
        assertThat(HouseNumber.normal(written)).isEmpty();
    }

    @Test
    void what_was_stored_before_is_brought_to_the_same_form() {
        try (TestDatabase database = TestDatabase.of("houses", 2)) {
            List<String> all = new ArrayList<>(ONE_HOME);
            all.addAll(List.of("3号楼 1202", "a栋-1202", "Villa 12 b", "𠮷栋-1202", "1202#", " - ー "));
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
}
