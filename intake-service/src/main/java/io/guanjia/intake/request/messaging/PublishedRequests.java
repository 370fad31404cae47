package io.guanjia.intake.request.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.CorrectedField;
import io.guanjia.intake.request.HandledBy;
import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.NotConfirmableReason;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RequestAnnouncements;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.RequestEvent;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Severity;
import io.guanjia.intake.request.Transmission;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What this service promises others about requests: the shapes under {@code contracts/intake}. */
@ApplicationScoped
public class PublishedRequests implements RequestAnnouncements {

    private static final String TOPIC = "guanjia.intake.service-request.v1";

    private final Outbox outbox;

    PublishedRequests(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void happened(
            BranchTransaction tx,
            ServiceRequest request,
            RequestEvent.Published event,
            Actor by,
            Optional<UUID> cause) {
        outbox.append(
                tx,
                new OutgoingEvent(
                        TOPIC,
                        typeOf(event),
                        request.id().toString(),
                        "service-request",
                        request.id(),
                        request.sequence(),
                        Optional.of(request.office()),
                        Optional.of(request.id()),
                        cause,
                        by,
                        payload(request, event)));
    }

    @Override
    public LineRecorded recorded(NewLine line, Instant receivedAt, Optional<Instant> replyDueAt) {
        Registration said = line.registration();
        Recorded payload = new Recorded(
                line.id(),
                said.kind(),
                said.channel(),
                said.houseNumber().orElse(null),
                receivedAt,
                replyDueAt.orElse(null),
                1);
        return new LineRecorded(TOPIC, typeOf(new RequestEvent.Recorded()), payload);
    }

    private static String typeOf(RequestEvent.Published event) {
        // What is known anew is told like the first time: whoever follows it follows one type.
        boolean anew =
                switch (event) {
                    case RequestEvent.Reassessed _, RequestEvent.FoundNobody _, RequestEvent.FoundReachable _ -> true;
                    default -> false;
                };
        String told = anew ? "triaged" : event instanceof RequestEvent.KindCorrected ? "corrected" : event.code();
        return "guanjia.intake.service-request." + told + ".v1";
    }

    private static Object payload(ServiceRequest request, RequestEvent.Published event) {
        UUID id = request.id();
        int round = request.round().number();
        return switch (event) {
            case RequestEvent.Recorded() -> throw new IllegalArgumentException("recorded is written with its line");
            case RequestEvent.Triaged(var found) -> triaged(request, found);
            case RequestEvent.Reassessed(var found, var reason) -> triaged(request, found);
            case RequestEvent.FoundNobody(var found) ->
                triaged(request, request.classification().orElseThrow());
            case RequestEvent.FoundReachable(var reason) ->
                triaged(request, request.classification().orElseThrow());
            case RequestEvent.RoutingRequested(var route) -> routingRequested(request, route);
            case RequestEvent.Answered() -> new InRound(id, round, null);
            case RequestEvent.Handled(var by, var repairSlipIds, var at) -> handled(request, by, repairSlipIds, at);
            case RequestEvent.Reopened(var reason, var at) -> new InRound(id, round, reason);
            case RequestEvent.Closed() -> new InRound(id, round, null);
            case RequestEvent.Voided(var reason) -> new Voided(id, reason);
            case RequestEvent.Corrected(var fields, var unit, var reason) ->
                new Corrected(id, request.kind(), names(fields), unit.orElse(null));
            case RequestEvent.KindCorrected(var from, var to, var grade, var reason) ->
                new Corrected(id, to, List.of("KIND"), null);
        };
    }

    private static List<String> names(Set<CorrectedField> fields) {
        return fields.stream().map(Enum::name).sorted().toList();
    }

    private static Triaged triaged(ServiceRequest request, Classification found) {
        return new Triaged(
                request.id(),
                found.category(),
                found.severity().orElse(null),
                found.important(),
                found.constructive(),
                request.reach().cannotBeCalledBack().orElse(null),
                request.reach().relayed(),
                found.accused().map(Accused::post).orElse(null),
                found.accused().flatMap(Accused::staffId).orElse(null),
                found.addressedTo().orElse(null));
    }

    private static RoutingRequested routingRequested(ServiceRequest request, RequestCommand.Route route) {
        Optional<Accused> accused = request.classification().flatMap(Classification::accused);
        return new RoutingRequested(
                request.id(),
                request.number(),
                request.kind(),
                route.departmentCode(),
                route.content(),
                route.directions().place().orElse(null),
                route.directions().visitFrom().orElse(null),
                route.directions().visitTo().orElse(null),
                route.urgent(),
                route.transmission(),
                route.handedOverTo().orElse(null),
                route.handedOverAt().orElse(null),
                request.promise().replyDueAt().orElse(null),
                request.promise().agreedReplyAt().orElse(null),
                accused.map(Accused::post).orElse(null),
                accused.flatMap(Accused::staffId).orElse(null),
                route.anotherMatter(),
                request.round().number());
    }

    private static Handled handled(ServiceRequest request, HandledBy by, List<UUID> repairSlipIds, Instant at) {
        Optional<Classification> found = request.classification();
        return new Handled(
                request.id(),
                request.number(),
                request.kind(),
                found.flatMap(Classification::severity).orElse(null),
                found.map(Classification::constructive).orElse(false),
                request.round().number(),
                by,
                repairSlipIds,
                at,
                request.reach().cannotBeCalledBack().orElse(null),
                request.reach().relayed(),
                found.flatMap(Classification::accused).map(Accused::post).orElse(null),
                found.flatMap(Classification::accused).flatMap(Accused::staffId).orElse(null),
                found.flatMap(Classification::addressedTo).orElse(null));
    }

    /** Payload of a new line's event; its number is added by the statement that draws it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            UUID requestId,
            RequestKind kind,
            RequestChannel channel,
            String unit,
            Instant receivedAt,
            Instant replyDueAt,
            int round) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Triaged(
            UUID requestId,
            String category,
            Severity severity,
            boolean important,
            boolean constructive,
            NotConfirmableReason notConfirmable,
            boolean relayed,
            Post accusedRole,
            String accusedStaffId,
            Post addressedTo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoutingRequested(
            UUID requestId,
            String requestNumber,
            RequestKind kind,
            String departmentCode,
            String content,
            String place,
            Instant visitFrom,
            Instant visitTo,
            boolean urgent,
            Transmission transmission,
            String handedOverTo,
            Instant handedOverAt,
            Instant replyDueAt,
            Instant agreedReplyAt,
            Post accusedRole,
            String accusedStaffId,
            boolean anotherMatter,
            int round) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InRound(UUID requestId, int round, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Handled(
            UUID requestId,
            String requestNumber,
            RequestKind kind,
            Severity severity,
            boolean constructive,
            int round,
            HandledBy handledBy,
            List<UUID> repairSlipIds,
            Instant handledAt,
            NotConfirmableReason notConfirmable,
            boolean relayed,
            Post accusedRole,
            String accusedStaffId,
            Post addressedTo) {}

    record Voided(UUID requestId, String reason) {}

    /** @param unit the right house number, where that was corrected */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Corrected(UUID requestId, RequestKind kind, List<String> corrected, String unit) {}
}
