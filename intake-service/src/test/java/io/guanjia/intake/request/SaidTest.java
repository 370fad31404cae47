package io.guanjia.intake.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.problem.ProblemType;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {

    private static final String TEXT = "业主说厨房水槽下水管漏水，已经第３次了，型号ＡＢ-12，请打13911112222";

    @Test
    void one_character_is_looked_for_as_itself_and_more_by_their_pairs() {
        assertThat(Said.of("水").pieces()).containsExactly("水");
        assertThat(Said.of("漏水管").pieces()).containsExactly("漏水", "水管");
        assertThat(Said.of("哈哈哈").pieces()).containsExactly("哈哈");
        assertThat(Said.of("𠮷家").pieces()).containsExactly("𠮷家");
    }

    @Test
    void a_text_is_found_by_its_characters_and_their_pairs() {
        assertThat(Said.piecesOf("漏水 了")).isEqualTo(Set.of("漏", "漏水", "水", "水 ", " 了", "了"));
    }

    @Test
    void every_part_of_a_text_that_holds_no_hidden_number_is_found_by_its_pieces() {
        Set<String> pieces = Said.piecesOf(TEXT);
        int shown = TEXT.indexOf("请打");
        IntStream.range(0, shown).forEach(from -> IntStream.range(from + 1, shown + 1)
                .mapToObj(to -> Said.of(TEXT.substring(from, to)))
                .forEach(part -> {
                    assertThat(pieces).containsAll(part.pieces());
                    assertThat(part.isIn(TEXT)).as(part.normal()).isTrue();
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"漏", "水管", "第3次", "３次", "ab-12", "ＡＢ－１２", "Ab", "12", "已经第", " 水槽 ", "139****2222"})
    void width_and_letter_case_do_not_matter(String typed) {
        assertThat(Said.of(typed).isIn(TEXT)).isTrue();
        assertThat(Said.piecesOf(TEXT)).containsAll(Said.of(typed).pieces());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1391", "1112", "11112222", "水漏", "漏水管"})
    void neither_the_digits_behind_a_mask_nor_what_was_not_said_are_in_a_text(String typed) {
        assertThat(Said.of(typed).isIn(TEXT)).isFalse();
        assertThat(Said.piecesOf(TEXT)).noneMatch(piece -> piece.contains("11"));
    }

    @Test
    void kinds_of_blanks_are_one_and_what_nobody_sees_is_none() {
        assertThat(Said.of("漏\u3000\n 水").isIn("今天漏\t水了")).isTrue();
        assertThat(Said.of("漏\u200B水").isIn("今天漏水了")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"漏水, 业主说厨房水槽下水管漏水，已经第３次了，型号…", "业主, 业主说厨房水槽下水管漏水…", "2222, …12，请打139****2222"})
    void the_words_around_it_are_shown_as_readers_are_shown_the_text(String typed, String shown) {
        assertThat(Said.of(typed).excerpt(TEXT, 12, 10)).isEqualTo(shown);
    }

    @Test
    void what_is_folded_to_be_found_is_shown_folded() {
        assertThat(Said.of("第3次").excerpt(TEXT, 2, 1)).isEqualTo("…已经第3次了…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13911112222", "请打139 1111 2222", "35010219900101123X"})
    void a_number_that_is_masked_wherever_it_stands_is_not_looked_for(String typed) {
        refused(typed, RequestProblem.NUMBER_IN_SEARCH);
    }

    @Test
    void something_must_be_left_to_look_for_and_not_too_much() {
        refused("\u200B", CommonProblem.INVALID_FIELD);
        refused("水".repeat(Said.LONGEST + 1), CommonProblem.INVALID_FIELD);
        assertThat(Said.of("水".repeat(Said.LONGEST)).pieces()).containsExactly("水水");
    }

    private static void refused(String typed, ProblemType with) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Said.of(typed))
                .extracting(Problem::type)
                .isEqualTo(with);
    }
}
