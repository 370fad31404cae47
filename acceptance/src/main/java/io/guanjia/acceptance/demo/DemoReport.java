package io.guanjia.acceptance.demo;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Notice;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Slip;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the demo tells whoever watches it: Chinese first. */
public final class DemoReport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Table OUTCOMES = new Table(List.of(4, 20, 8, 40, 20, 70, 60));
    private static final Table TIMELINE = new Table(List.of(14, 36, 20, 32, 60));

    private final PrintStream out;

    public DemoReport(PrintStream out) {
        this.out = out;
    }

    public void organisation(int entriesMade) {
        out.printf("组织资料 organisation: 新建 %d 项%n%n", entriesMade);
    }

    public void outcomes(List<Outcome> outcomes) {
        out.println(OUTCOMES.row(List.of("序号", "编号", "类别", "说了什么", "联络单", "回访", "结果 / 状态")));
        outcomes.forEach(outcome -> out.println(OUTCOMES.lines(List.of(
                List.of(Integer.toString(outcome.entry().n())),
                List.of(outcome.request() == null ? "-" : outcome.request().number()),
                List.of(kindZh(outcome.entry())),
                List.of(outcome.entry().said()),
                outcome.slips().stream().map(Slip::number).toList(),
                outcome.callbacks().stream().map(DemoReport::callbackZh).toList(),
                List.of(resultZh(outcome))))));
    }

    public void totals(List<Outcome> outcomes) {
        long closed = outcomes.stream()
                .filter(outcome ->
                        outcome.request() != null && outcome.request().state() == Request.State.CLOSED)
                .count();
        List<Callback> callbacks = outcomes.stream()
                .flatMap(outcome -> outcome.callbacks().stream())
                .toList();
        out.printf(
                "%n合计 totals: 登记 %d 件，关闭 %d 件，待大暴雨后回访 %d 件，未达预期 %d 件%n",
                outcomes.size(),
                closed,
                outcomes.stream().filter(Outcome::awaitsRain).count(),
                outcomes.stream().filter(outcome -> !outcome.endedAsExpected()).count());
        out.printf(
                "引用信息档案的答复 answers from the knowledge base: %s%n",
                outcomes.stream()
                        .filter(outcome -> outcome.request() != null)
                        .flatMap(outcome -> outcome.cited().stream())
                        .map(Request.Cited::number)
                        .collect(Collectors.joining("，")));
        out.printf(
                "联络单 slips: %d 张；回访 callbacks: %d 件（%s）%n%n",
                outcomes.stream().mapToInt(outcome -> outcome.slips().size()).sum(),
                callbacks.size(),
                callbacks.stream()
                        .collect(Collectors.groupingBy(
                                callback -> callback.state().nameZh(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(state -> state.getKey() + " " + state.getValue())
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    public void timeline(Request request) {
        out.printf("全过程 timeline: %s（第 %d 轮）%n", request.number(), request.round());
        for (Request.TimelineLine line : request.timeline()) {
            out.println(TIMELINE.row(List.of(
                    time(line.at()),
                    line.label(),
                    Objects.requireNonNullElse(line.number(), ""),
                    Objects.requireNonNullElse(line.byName(), line.by()) + " " + line.role(),
                    Stream.of(line.detail(), line.words())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" ")))));
        }
    }

    public void notice(Notice.Detail notice) {
        out.printf(
                "%n重要公告 important notice: %s《%s》%s%n",
                notice.notice().number(),
                notice.notice().title(),
                notice.notice().stateLabel());
        notice.history()
                .forEach(line -> out.println(TIMELINE.row(List.of(
                        time(line.at()),
                        line.action(),
                        "",
                        line.actorId() + " " + line.actorRole(),
                        Objects.requireNonNullElse(line.toState(), "")))));
        notice.lines().forEach(line -> out.printf("  上门 %s 签收 %s %s%n", line.unit(), line.recipient(), line.state()));
    }

    private static String kindZh(DeskEntry entry) {
        return switch (entry.kind()) {
            case SERVICE_NEED -> "服务需求";
            case INQUIRY -> "咨询";
            case SUGGESTION -> "建议";
            case COMPLAINT -> "投诉";
            case OTHER -> "其他";
        };
    }

    private static String callbackZh(Callback callback) {
        return callback.number() + " " + callback.rule().nameZh() + " "
                + callback.state().nameZh();
    }

    private static String resultZh(Outcome outcome) {
        if (!outcome.endedAsExpected()) {
            return "✗ 未达预期 "
                    + (outcome.request() == null ? "" : outcome.request().stateName()) + " " + outcome.failure();
        }
        String rounds = outcome.request().round() > 1
                ? "（第 %d 轮）".formatted(outcome.request().round())
                : "";
        String rain = outcome.awaitsRain() ? "（等大暴雨检验）" : "";
        return "✓ " + outcome.request().stateName() + rounds + rain;
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
