package io.guanjia.routing.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clock is called something by those who look at the screen. */
class SlipClockLabelsTest {

    @Test
    void every_kind_of_clock_has_a_label_in_chinese_first() {
        Map<String, String> labels = new SlipClockLabels().byKind();

        assertThat(labels)
                .containsOnlyKeys(Stream.of(SlipClock.values()).map(Enum::name).toList());
        assertThat(labels.values())
                .allMatch(label -> label.matches("\\p{IsHan}+ [A-Z][a-z -]+"))
                .doesNotHaveDuplicates();
    }
}
