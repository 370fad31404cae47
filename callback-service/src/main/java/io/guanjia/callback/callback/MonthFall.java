package io.guanjia.callback.callback;

import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Caller;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * That the end of a callback, or of its round, took the month of its rule below what must be kept (S3-4.1.2.3a2), with what
 * the month came to then.
 *
 * @param sequence of the callback's history line behind which it is told
 */
public record MonthFall(long sequence, long eligible, long lost, int reachablePercent, int boundPercent, Instant at) {

    private static final String ACTION = "MONTH_BELOW_FLOOR";
    private static final String LABEL = "当月回访率低于底线 Month below its floor";
    private static final String NEXT_ROUND = "登记已重新处理，本回访不再计入。";
    private static final String WORDS = "%d年%d月%s：应回访 %d 件，其中 %d 件已免、联系不上或逾期，至多可达 %d%%，低于底线 %d%%。"
            + " Of %d at most %d %% can be reached, below the floor of %d %%.";

    static MonthFall of(Callback callback, MonthOfRule month, Instant at) {
        return new MonthFall(
                callback.sequence(),
                month.eligible(),
                month.lost(),
                month.reachablePercent().orElseThrow(),
                month.boundPercent(),
                at);
    }

    /** A callback's timeline, each fall of a month behind the line that it belongs to. */
    static List<History.Line> among(
            List<History.Line> lines, List<MonthFall> falls, Callback callback, YearMonth month) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line),
                        falls.stream()
                                .filter(fall -> Objects.equals(fall.sequence, line.sequence()))
                                .map(fall -> fall.line(callback, month))))
                .toList();
    }

    private History.Line line(Callback callback, YearMonth month) {
        // What was done stays done: only a next round takes it out of its month.
        String why = callback.state() == CallbackState.COMPLETED ? NEXT_ROUND : "";
        String words = WORDS.formatted(
                month.getYear(),
                month.getMonthValue(),
                callback.rule().nameZh(),
                eligible,
                lost,
                reachablePercent,
                boundPercent,
                eligible,
                reachablePercent,
                boundPercent);
        return new History.Line(
                null, ACTION, LABEL, null, null, Caller.SUITE.staffId(), Caller.SUITE.role(), why + words, at, null);
    }
}
