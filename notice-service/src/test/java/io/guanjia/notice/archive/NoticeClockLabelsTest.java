package io.guanjia.notice.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.notice.NoticeClock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clock is called something by those who look at the screen. */
class NoticeClockLabelsTest {

    @Test
    void every_kind_of_clock_has_a_label_in_chinese_first() {
        Map<String, String> labels = new NoticeClockLabels().byKind();

        assertThat(labels)
                .containsOnlyKeys(
                        Stream.concat(Stream.of(NoticeClock.values()), Stream.of(DistributionLine.Clock.values()))
                                .map(Enum::name)
                                .toList());
        assertThat(labels.values())
                .allMatch(label -> label.matches("\\p{IsHan}+ [A-Z][a-z -]+"))
                .doesNotHaveDuplicates();
    }
}
