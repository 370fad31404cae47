package io.guanjia.intake.desk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.desk.script.Blanks.Blank;
import io.guanjia.intake.desk.script.DeskScript.Speaker;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptWordingTest {

    private final ScriptLibrary library = new ScriptLibrary(new ObjectMapper());

    @Test
    void a_sentence_is_worded_again_and_again_and_restored_once() {
        assertThat(ScriptWording.LIFE.cells())
                .containsExactly(
                        "IN_FORCE WORD: IN_FORCE",
                        "IN_FORCE RESTORE: RESTORED",
                        "RESTORED WORD: IN_FORCE",
                        "RESTORED RESTORE: refused");
    }

    @ParameterizedTest
    @Clause(
            value = {"S1b(2)-R3a", "S1b(2)-R5b"},
            extent = Extent.PARTIAL)
    @CsvSource({
        "'喂，您好', 喂",
        "'喂 您好', 喂",
        "'我 不知道。', 我不知道",
        "'我不，知道', 我不知道",
        "'我 不-知－道', 我不知道",
        "'这件事我不晓得', 不晓得",
        "'他不在，请稍候', 他不在",
        "'她们不在', 她们不在",
        "'请您迟一些来电', 迟一些来电",
        "'请勿喂养流浪猫', ",
        "'其他不在管理范围内的', ",
        "'他不在意', ",
        "'对不起，我不太清楚', "
    })
    void what_the_manual_forbids_is_found_however_it_is_written_and_nothing_else(String text, String phrase) {
        assertThat(library.avoided().stream()
                        .flatMap(one -> one.in(text).stream())
                        .findFirst())
                .isEqualTo(Optional.ofNullable(phrase));
    }

    @ParameterizedTest
    @CsvSource({"0, 早好", "11, 早好", "12, 午安", "14, 午安", "17, 午安", "18, 晚上好", "23, 晚上好"})
    @Clause(value = "S1b(2)-R3a", extent = Extent.PARTIAL)
    void the_greeting_follows_the_hour(int hour, String greeting) {
        assertThat(Blanks.greeting(hour)).isEqualTo(greeting);
    }

    @ParameterizedTest
    @CsvSource({"陈明, 陈", "欧阳修, 欧阳", "司马, 司", "买买提·阿不都, ", "Chen Ming, ", "陈, "})
    void one_is_called_by_the_surname_where_it_is_known(String name, String surname) {
        assertThat(Blanks.surname(name)).isEqualTo(Optional.ofNullable(surname));
    }

    @Test
    void what_is_known_is_filled_in_and_the_rest_stays_open() {
        Map<Blank, String> known = Blanks.of(Optional.of("观澜管理处"), Optional.of("陈明"), 9);
        assertThat(Blanks.filled("{greeting}，{office}，我是{agent}，{colleague}不在。", known))
                .isEqualTo("早好，观澜管理处，我是陈明，{colleague}不在。");
        assertThat(Blanks.filled("{office}，我姓{surname}", Blanks.of(Optional.empty(), Optional.empty(), 9)))
                .isEqualTo("{office}，我姓{surname}");
        assertThat(Blanks.unknownIn("{office}{agnt}{ {Office}")).containsExactly("{agnt}", "{Office}", "{");
    }

    @Test
    void the_front_desk_speaks_for_the_office_and_a_department_for_itself() {
        assertThat(Speaker.of(List.of())).isEqualTo(Speaker.FRONT_DESK);
        assertThat(Speaker.of(List.of("GL01-ENGINEERING"))).isEqualTo(Speaker.DEPARTMENT);
        assertThat(library.find("GREETING_DEPARTMENT").orElseThrow().isSaidBy(Speaker.FRONT_DESK))
                .isFalse();
        assertThat(library.find("CLOSING").orElseThrow().isSaidBy(Speaker.DEPARTMENT))
                .isTrue();
    }
}
