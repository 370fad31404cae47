package io.guanjia.routing.escalation;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.text.Text;
import io.guanjia.routing.escalation.SlipEscalation.Kind;
import io.guanjia.routing.escalation.SlipEscalation.State;
import io.guanjia.routing.slip.Tracking;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about what is before those above, and how it is shown. */
final class EscalationBodies {

    private EscalationBodies() {}

    /** Somebody of the level has seen to it. */
    @Schema(name = "EscalationAcknowledgement", description = "阅处意见 What was instructed")
    record Acknowledgement(
            @NotNull
            @Text(max = 1000)
            @Schema(description = "作了什么指示 What was instructed", examples = "请工程部今天下班前派人到场，并由客服告知业户")
            String instruction) {}

    /** Whoever coordinates decides. */
    @Schema(name = "CoordinationDecision", description = "协调决定 Which department has it")
    record Decision(
            @NotNull @Text(max = 60) @Schema(description = "由哪个部门办理 The department", examples = "GL01-ENGINEERING")
            String department,

            @NotNull @Text(max = 1000) @Schema(description = "决定理由 Why", examples = "属公共排水管，由工程部负责")
            String reason) {}

    /** One of them. */
    @Schema(
            name = "SlipEscalation",
            description =
                    "逾期督办或协调；history、actions 只在单件与联络单的清单中给出 What is before those above; history and actions on one, and on a slip's")
    record EscalationView(
            UUID id,

            @Schema(examples = "GL01-CS-202611-0001-E1") String number,

            String office,
            UUID slipId,
            String slipNumber,
            UUID requestId,

            @Schema(description = "由哪个部门承办 By whom it is owed")
            String departmentCode,

            Kind kind,

            @Schema(description = "何项时限，或退回 Which clock ran out, or SECOND_REJECTION")
            String cause,

            String causeLabel,
            Instant owedSince,
            SlipEscalationLevel level,
            State state,
            Instant recordedAt,
            @Schema(nullable = true) Instant raisedAt,
            @Schema(nullable = true) String answeredBy,
            @Schema(nullable = true) Instant answeredAt,

            @Schema(nullable = true, description = "阅处意见或决定理由 What was instructed, or why it was decided so")
            String answer,

            @Schema(nullable = true) String decidedDepartment,

            @Schema(nullable = true, description = "部门最近的进展 What the department said last")
            String lastSaid,

            @Schema(nullable = true) Instant lastSaidAt,

            @Schema(nullable = true, description = "最近一次告知业户处理计划 When the household was last told a plan")
            Instant householdToldAt,

            @Schema(nullable = true) NearestClock due,
            long version,
            List<History.Line> history,
            List<Action> actions) {

        static EscalationView of(SlipEscalation one, Said said, NearestClock due, File file) {
            ShownWords shown = said.shown();
            return new EscalationView(
                    one.id(),
                    one.number(),
                    one.office(),
                    one.slipId(),
                    one.slipNumber(),
                    one.requestId(),
                    one.departmentCode(),
                    one.kind(),
                    one.cause(),
                    said.causeLabel(),
                    one.owedSince(),
                    one.level(),
                    one.state(),
                    one.recordedAt(),
                    one.raisedAt().orElse(null),
                    one.answeredBy().map(PersonalDataInText::masked).orElse(null),
                    one.answeredAt().orElse(null),
                    shown.of(one.answer()),
                    one.decidedDepartment().orElse(null),
                    shown.of(said.note().map(Tracking.Note::done)),
                    said.note().map(Tracking.Note::at).orElse(null),
                    said.toldAt().orElse(null),
                    due,
                    one.version(),
                    file.history().stream().map(line -> line.shown(shown)).toList(),
                    file.actions());
        }
    }

    /** What is known of its slip beside it. */
    record Said(String causeLabel, Optional<Tracking.Note> note, Optional<Instant> toldAt, ShownWords shown) {}

    /** What its file has and a list has not. */
    record File(List<History.Line> history, List<Action> actions) {

        static final File NONE = new File(List.of(), List.of());
    }

    /** All of a slip. */
    @Schema(name = "SlipEscalations")
    record OfSlip(List<EscalationView> escalations) {}
}
