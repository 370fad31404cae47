package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    private static final int LAST_OF_TWO_PLANES = 0x1FFFF;

    @Test
    void no_character_is_read_as_a_digit_that_was_not_counted_before_reading() {
        IntStream uncounted = IntStream.rangeClosed(0, LAST_OF_TWO_PLANES)
                .filter(Character::isDefined)
                .filter(c -> digitsRead("1" + Character.toString(c) + "1") > 2)
                .filter(c -> !WrittenText.mayHoldDigits("1" + Character.toString(c) + "1", 3));

        assertThat(uncounted.mapToObj(Character::getName)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"厨房水槽下水管漏水，已经漏到楼下天花板，请尽快派人上门查看。", "3-1-1202（主卧）：空调不制冷……请下午来！", "《装修须知》第 12 条，“已阅”\n业主：陈"})
    void what_people_write_without_a_number_is_not_read_for_one(String text) {
        assertThat(WrittenText.mayHoldDigits(text, 8)).isFalse();
    }

    private static long digitsRead(String text) {
        String read = WrittenText.of(text).joined().findFirst().orElseThrow().plain();
        return read.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
