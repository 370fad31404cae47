package io.guanjia.intake.escalation;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what is before those above is shown. */
final class EscalationBodies {

    private EscalationBodies() {}

    /** What is brought before those above. */
    @Schema(name = "EscalationReport")
    record Report(@NotNull UUID requestId) {}

    /** One of them. */
    @Schema(
            name = "Escalation",
            description =
                    "重要事项上报；history、actions 只在详情中给出 Something important before those above; history and actions on the file only")
    record EscalationView(
            UUID id,

            @Schema(examples = "GL01-SR-202611-0001-E1") String number,

            String office,
            UUID requestId,
            String requestNumber,
            EscalationLevel level,

            String raisedBy,
            Instant raisedAt,

            @Schema(nullable = true, description = "阅知时限 Until when it is to be seen")
            NearestClock due,

            Escalation.State state,
            @Schema(nullable = true) String seenBy,
            @Schema(nullable = true) Instant seenAt,
            long version,
            List<History.Line> history,
            List<Action> actions) {

        static EscalationView listed(Escalation escalation, NearestClock due) {
            return of(escalation, due, List.of(), List.of());
        }

        static EscalationView of(
                Escalation escalation, NearestClock due, List<History.Line> history, List<Action> actions) {
            return new EscalationView(
                    escalation.id(),
                    escalation.number(),
                    escalation.office(),
                    escalation.requestId(),
                    escalation.requestNumber(),
                    escalation.level(),
                    escalation.raisedBy(),
                    escalation.recordedAt(),
                    due,
                    escalation.state(),
                    escalation.seenBy(),
                    escalation.seenAt(),
                    escalation.version(),
                    history,
                    actions);
        }
    }
}
