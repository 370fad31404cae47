package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.Deadlines.DeadlineView;
import io.guanjia.platform.history.History;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.routing.paper.OnPaper;
import io.guanjia.routing.paper.PaperForm;
import io.guanjia.routing.paper.PaperForm.Signature;
import io.guanjia.routing.slip.FindSlips;
import io.guanjia.routing.slip.Matter;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.StateCode;
import io.guanjia.routing.slip.Transmission;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 内部联络单 as paper: from whom to whom, what, by when, what came of it, and room for both signatures (S0-7.3). */
final class SlipPaper {

    private static final Map<String, String> KINDS = Map.of(
            "INQUIRY", "咨询",
            "SERVICE_NEED", "服务需求",
            "SUGGESTION", "建议",
            "COMPLAINT", "投诉",
            "OTHER", "其他");

    private final FindSlips.SlipFile file;
    private final ShownWords shown;
    private final ZoneId zone;

    private SlipPaper(FindSlips.SlipFile file, ShownWords shown, ZoneId zone) {
        this.file = file;
        this.shown = shown;
        this.zone = zone;
    }

    /**
     * @param department what the department is called
     * @param takenBy who takes the paper, for its foot
     */
    static PaperForm of(FindSlips.SlipFile file, ShownWords shown, ZoneId zone, String department, String takenBy) {
        return new SlipPaper(file, shown, zone).form(department, takenBy);
    }

    private PaperForm form(String department, String takenBy) {
        SlipDetail detail = SlipDetail.of(file, shown, List.of());
        Matter matter = file.stored().slip().matter();
        List<PaperForm.Row> rows = new ArrayList<>(List.of(
                PaperForm.pair("致", Optional.of(department), "发出", Optional.of(issued(detail))),
                PaperForm.pair(
                        "类别",
                        Optional.of(KINDS.getOrDefault(matter.kind(), matter.kind()) + (matter.urgent() ? "（紧急）" : "")),
                        "登记",
                        Optional.of(matter.requestNumber())),
                PaperForm.pair("地点", where(detail), "约定上门", visit(detail)),
                PaperForm.whole("内容", Optional.of(said(detail.slip().content())))));
        if (matter.transmission() == Transmission.ORAL) {
            rows.add(PaperForm.whole(
                    "口头转达",
                    Optional.of(Stream.of(said(detail.handedOverTo()), OnPaper.time(matter.deliveredAt(), zone))
                            .collect(Collectors.joining(" ")))));
        }
        rows.add(PaperForm.whole("时限", Optional.of(limits(detail))));
        rows.add(PaperForm.whole("处理结果", result(detail)));
        rows.add(new PaperForm.Signatures(
                signature("接单签字", detail, StateCode.ACKNOWLEDGED), signature("客服确认签字", detail, StateCode.CONFIRMED)));
        return new PaperForm(
                "内部联络单",
                detail.slip().number(),
                rows,
                "%s %s 由 %s 出具".formatted(detail.slip().stateLabel(), OnPaper.time(file.readAt(), zone), takenBy));
    }

    private String issued(SlipDetail detail) {
        return Stream.of(
                        Optional.of(detail.slip().office()),
                        step(detail, StateCode.ISSUED).map(History.Line::actorId),
                        Optional.of(time(detail.slip().issuedAt())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> where(SlipDetail detail) {
        return Optional.of(Stream.of(detail.slip().unit(), detail.slip().place())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" ")))
                .filter(place -> !place.isEmpty());
    }

    private Optional<String> visit(SlipDetail detail) {
        return Optional.ofNullable(detail.slip().visitFrom())
                .map(from -> OnPaper.span(from, detail.slip().visitTo(), zone));
    }

    /** What the department owes; the desk's own limit is not its business. */
    private String limits(SlipDetail detail) {
        return detail.deadlines().stream()
                .filter(clock -> clock.ownerDepartment() != null)
                .map(clock -> zh(clock) + "：" + OnPaper.limit(clock.dueAt(), zone))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String zh(DeadlineView clock) {
        return clock.label().split(" ", 2)[0];
    }

    private Optional<String> result(SlipDetail detail) {
        String repairs = detail.repairs().stream().map(this::repair).collect(Collectors.joining("\n"));
        return Optional.of(Stream.of(
                                Optional.ofNullable(detail.result()),
                                Optional.of(repairs).filter(text -> !text.isEmpty()),
                                Optional.of("未作维修").filter(none -> detail.nothingRepaired()),
                                Optional.ofNullable(detail.reason()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    private String repair(Repair repair) {
        return "维修：%s%s，%s 完成"
                .formatted(repair.defect().label(), repair.rework() ? "（返修）" : "", time(repair.completedAt()));
    }

    private Signature signature(String label, SlipDetail detail, StateCode state) {
        return new Signature(
                label, step(detail, state).map(line -> line.actorId() + " " + time(line.at())), Optional.empty());
    }

    /** When and by whom it last came into this state. */
    private static Optional<History.Line> step(SlipDetail detail, StateCode state) {
        return detail.history().stream()
                .filter(line ->
                        state.name().equals(line.toState()) && !state.name().equals(line.fromState()))
                .reduce((earlier, later) -> later);
    }

    private static String said(String words) {
        return words == null ? ShownWords.NOT_SHOWN : words;
    }

    private String time(Instant at) {
        return OnPaper.time(at, zone);
    }
}
