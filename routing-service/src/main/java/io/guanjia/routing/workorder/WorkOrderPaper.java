package io.guanjia.routing.workorder;

import io.guanjia.routing.paper.OnPaper;
import io.guanjia.routing.paper.PaperForm;
import io.guanjia.routing.paper.PaperForm.Signature;
import io.guanjia.routing.workorder.WorkOrderFile.AppointmentMade;
import io.guanjia.routing.workorder.WorkOrderFile.HouseholdCopy;
import io.guanjia.routing.workorder.WorkOrderFile.SignatureKept;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 维修工单 as the household signs it and takes it along: no word that is not for them (S1b(4)-6f). */
final class WorkOrderPaper {

    private static final int FEN = 2;

    private WorkOrderPaper() {}

    /** @param takenBy who takes the paper, for its foot */
    static PaperForm of(HouseholdCopy copy, String slip, ZoneId zone, Instant now, String takenBy) {
        Optional<AppointmentMade> appointment = Optional.ofNullable(copy.appointment());
        Optional<SignatureKept> signed = Optional.ofNullable(copy.acceptance());
        List<PaperForm.Row> rows = new ArrayList<>(List.of(
                PaperForm.pair(
                        "房号",
                        Optional.ofNullable(copy.unit()),
                        "项目",
                        Optional.of(copy.equipment() + copy.job().word())),
                PaperForm.pair("联络单", Optional.ofNullable(slip), "维修人员", Optional.ofNullable(copy.technician())),
                PaperForm.whole("预约", appointment.map(made -> OnPaper.span(made.from(), made.to(), zone))),
                PaperForm.whole("维修内容", appointment.map(AppointmentMade::content)),
                PaperForm.whole("完成情况", Optional.ofNullable(copy.summary())),
                PaperForm.whole("检查结果", Optional.ofNullable(copy.inspectionResult())),
                PaperForm.whole("使用建议", Optional.ofNullable(copy.usageAdvice())),
                PaperForm.whole("后续安排", Optional.ofNullable(copy.nextStep()))));
        rows.add(PaperForm.pair(
                "收费", Optional.of(fee(copy, signed)), "验收", signed.map(one -> one.onPaper() ? "纸面签字" : "手写签字")));
        rows.add(new PaperForm.Signatures(
                new Signature(
                        "业户签字",
                        signed.map(one -> Stream.of(one.signer(), OnPaper.time(one.signedAt(), zone))
                                .filter(part -> part != null)
                                .collect(Collectors.joining(" "))),
                        signed.map(SignatureKept::strokes)),
                new Signature("维修人员签字", Optional.ofNullable(copy.technician()), Optional.empty())));
        return new PaperForm("维修工单", copy.number(), rows, "%s 由 %s 出具".formatted(OnPaper.time(now, zone), takenBy));
    }

    private static String fee(HouseholdCopy copy, Optional<SignatureKept> signed) {
        return signed.map(SignatureKept::amountFen)
                .map(fen -> "人民币 " + BigDecimal.valueOf(fen, FEN).toPlainString() + " 元")
                .orElse(copy.paid() ? "收费项目" : "不收费");
    }
}
