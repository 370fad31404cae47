package io.guanjia.callback.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clock is called something by those who look at the screen. */
class CallbackClockLabelsTest {

    @Test
    void every_kind_of_clock_has_a_label_in_chinese_first() {
        Map<String, String> labels = new CallbackClockLabels().byKind();

        assertThat(labels)
                .containsOnlyKeys(
                        Stream.of(CallbackClock.values()).map(Enum::name).toList());
        assertThat(labels.values())
                .allMatch(label -> label.matches("\\p{IsHan}+ [A-Z][a-z -]+"))
                .doesNotHaveDuplicates();
    }
}
