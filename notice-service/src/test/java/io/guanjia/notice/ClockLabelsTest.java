package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.notice.NoticeClock;
import io.guanjia.platform.deadline.ClockLabels;
import io.guanjia.platform.register.RegisterClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clock is called something by those who look at the screen, whichever feature sets it. */
@QuarkusTest
@NoticeServiceTest
class ClockLabelsTest {

    @Inject
    ClockLabels labels;

    @Test
    void every_kind_of_clock_has_a_label_in_chinese_first() {
        assertThat(labels.byKind())
                .containsOnlyKeys(Stream.concat(
                                Stream.of(NoticeClock.values()).map(Enum::name),
                                DistributionLine.CLOCKS.stream().map(RegisterClock::kind))
                        .toList());
        assertThat(labels.byKind().values())
                .allMatch(label -> label.matches("\\p{IsHan}+ [A-Z][a-z -]+"))
                .doesNotHaveDuplicates();
    }
}
