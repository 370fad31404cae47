package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.AskedBy;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipAnnouncements;
import io.guanjia.routing.slip.SlipDeadlines;
import io.guanjia.routing.slip.SlipEvent;
import io.guanjia.routing.slip.Transmission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about slips: the shapes under {@code contracts/routing}. */
@ApplicationScoped
public class PublishedSlips implements SlipAnnouncements {

    private static final String TOPIC = "guanjia.routing.contact-slip.v1";

    private final Outbox outbox;

    PublishedSlips(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void issued(
            BranchTransaction tx, ContactSlip slip, SlipDeadlines.Promised promised, Actor by, Optional<UUID> cause) {
        outbox.append(tx, event(slip, new SlipEvent.Issued(), issued(slip, promised), by, cause));
    }

    @Override
    public void changed(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by, Optional<UUID> cause) {
        outbox.append(tx, event(slip, event, payload(slip, event), by, cause));
    }

    /** An event of the slip, keyed by its request so that all of a request stays in order. */
    private static OutgoingEvent event(
            ContactSlip slip, SlipEvent event, Object payload, Actor by, Optional<UUID> cause) {
        UUID requestId = slip.matter().requestId();
        return new OutgoingEvent(
                TOPIC,
                "guanjia.routing.contact-slip." + event.code() + ".v1",
                requestId.toString(),
                "contact-slip",
                slip.id(),
                slip.sequence(),
                Optional.of(slip.office()),
                Optional.of(requestId),
                cause,
                by,
                payload);
    }

    private static Issued issued(ContactSlip slip, SlipDeadlines.Promised promised) {
        return new Issued(
                slip.id(),
                slip.number(),
                slip.matter().requestId(),
                slip.matter().departmentCode(),
                slip.matter().round(),
                slip.matter().transmission(),
                slip.matter().deliveredAt(),
                promised.acknowledgeDueAt(),
                promised.planDueAt());
    }

    private static Object payload(ContactSlip slip, SlipEvent event) {
        return switch (event) {
            case SlipEvent.Issued() -> throw new IllegalArgumentException("issued has a payload of its own");
            case SlipEvent.Acknowledged() -> changed(slip, null, null, List.of());
            case SlipEvent.HandlingStarted() -> changed(slip, null, null, List.of());
            case SlipEvent.Rejected(var reason) -> changed(slip, reason, null, List.of());
            case SlipEvent.Returned(var reason) -> changed(slip, reason, null, List.of());
            case SlipEvent.Withdrawn(var reason) -> changed(slip, reason, null, List.of());
            case SlipEvent.HandedOver(var from, var to, var reason) ->
                changed(slip, from, reason, null, List.of(), null);
            case SlipEvent.AskedAgain(var content, var visit) -> changed(slip, null, null, null, List.of(), content);
            case SlipEvent.Urged(var askedBy, var reason, var again) ->
                new Urged(
                        slip.id(),
                        slip.number(),
                        slip.matter().requestId(),
                        slip.matter().departmentCode(),
                        slip.matter().round(),
                        askedBy,
                        reason,
                        slip.tracking().urgings());
            case SlipEvent.ProgressNoted(var note, var onSite) ->
                new ProgressNoted(
                        slip.id(),
                        slip.number(),
                        slip.matter().requestId(),
                        slip.matter().departmentCode(),
                        slip.matter().round(),
                        note.done(),
                        onSite,
                        note.next().orElse(null),
                        note.nextCheckAt().orElse(null));
            case SlipEvent.PutOff(var until, var reason) ->
                new PutOff(
                        slip.id(),
                        slip.number(),
                        slip.matter().requestId(),
                        slip.matter().departmentCode(),
                        slip.matter().round(),
                        reason,
                        until);
            case SlipEvent.Reported(var result, var repairs, var none) -> changed(slip, null, result, repairs);
            case SlipEvent.Confirmed(var repairs) -> changed(slip, null, null, repairs);
        };
    }

    /** {@code repair} is the first of {@code repairs}: whoever reads only that one still reads a repair. */
    private static Changed changed(ContactSlip slip, String reason, String result, List<Repair> repairs) {
        return changed(slip, null, reason, result, repairs, null);
    }

    private static Changed changed(
            ContactSlip slip, String from, String reason, String result, List<Repair> repairs, String content) {
        return new Changed(
                slip.id(),
                slip.number(),
                slip.matter().requestId(),
                slip.matter().departmentCode(),
                from,
                slip.matter().round(),
                reason,
                result,
                repairs.isEmpty() ? null : repairs.getFirst(),
                repairs.isEmpty() ? null : repairs,
                content);
    }

    record Issued(
            UUID slipId,
            String number,
            UUID requestId,
            String departmentCode,
            int round,
            Transmission transmission,
            Instant deliveredAt,
            Instant acknowledgeDueAt,
            Instant planDueAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            UUID slipId,
            String number,
            UUID requestId,
            String departmentCode,
            String fromDepartmentCode,
            int round,
            String reason,
            String result,
            Repair repair,
            List<Repair> repairs,
            String content) {}

    record Urged(
            UUID slipId,
            String number,
            UUID requestId,
            String departmentCode,
            int round,
            AskedBy askedBy,
            String reason,
            int urgings) {}

    record PutOff(
            UUID slipId,
            String number,
            UUID requestId,
            String departmentCode,
            int round,
            String reason,
            Instant dueAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProgressNoted(
            UUID slipId,
            String number,
            UUID requestId,
            String departmentCode,
            int round,
            String done,
            boolean onSite,
            String next,
            Instant nextCheckAt) {}
}
