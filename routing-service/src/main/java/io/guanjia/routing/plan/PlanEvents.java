package io.guanjia.routing.plan;

import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.routing.plan.HandlingPlan.Answer;
import io.guanjia.routing.plan.HandlingPlan.ToldHow;
import io.guanjia.routing.slip.ContactSlip;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about plans: the shapes under {@code contracts/routing}. No words, neither the department's nor the household's. */
final class PlanEvents {

    private static final String TOPIC = "guanjia.routing.contact-slip.v1";

    private PlanEvents() {}

    static OutgoingEvent submitted(HandlingPlan plan, ContactSlip slip, Actor by) {
        return event(
                plan,
                "submitted",
                by,
                new Submitted(
                        plan.id(),
                        plan.number(),
                        plan.slipId(),
                        plan.slipNumber(),
                        plan.requestId(),
                        plan.departmentCode(),
                        slip.matter().round(),
                        plan.revision()));
    }

    static OutgoingEvent conveyed(HandlingPlan plan, ContactSlip slip, Answer answer, Actor by) {
        return event(
                plan,
                "conveyed",
                by,
                new Conveyed(
                        plan.id(),
                        plan.number(),
                        plan.slipId(),
                        plan.slipNumber(),
                        plan.requestId(),
                        plan.departmentCode(),
                        slip.matter().round(),
                        plan.revision(),
                        plan.toldHow(),
                        plan.toldAt(),
                        answer));
    }

    /** Among the slips' own events, keyed alike, so that all of a request stays in order. */
    private static OutgoingEvent event(HandlingPlan plan, String what, Actor by, Object payload) {
        return new OutgoingEvent(
                TOPIC,
                "guanjia.routing.handling-plan." + what + ".v1",
                plan.requestId().toString(),
                HandlingPlan.SUBJECT,
                plan.id(),
                plan.told(),
                Optional.of(plan.office()),
                Optional.of(plan.requestId()),
                Optional.empty(),
                by,
                payload);
    }

    record Submitted(
            UUID planId,
            String number,
            UUID slipId,
            String slipNumber,
            UUID requestId,
            String departmentCode,
            int round,
            int revision) {}

    record Conveyed(
            UUID planId,
            String number,
            UUID slipId,
            String slipNumber,
            UUID requestId,
            String departmentCode,
            int round,
            int revision,
            ToldHow toldHow,
            Instant toldAt,
            Answer answer) {}
}
