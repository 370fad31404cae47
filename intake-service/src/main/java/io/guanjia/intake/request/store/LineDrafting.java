package io.guanjia.intake.request.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.Registered;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RegistrationClocks;
import io.guanjia.intake.request.RequestAnnouncements;
import io.guanjia.intake.request.RequestClock;
import io.guanjia.intake.request.RequestState;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lays out a group of lines, with their events, answers and clocks, as the rows that the statement writes. */
@ApplicationScoped
class LineDrafting {

    private final ObjectMapper json;
    private final RegistrationClocks clocks;
    private final RequestAnnouncements announcements;

    LineDrafting(ObjectMapper json, RegistrationClocks clocks, RequestAnnouncements announcements) {
        this.json = json;
        this.clocks = clocks;
        this.announcements = announcements;
    }

    Group draft(BranchTransaction tx, List<SealedLine> lines) {
        Set<RequestClock> needed = EnumSet.noneOf(RequestClock.class);
        lines.forEach(
                line -> needed.addAll(RegistrationClocks.startedBy(line.line().registration())));
        RegistrationClocks.Limits limits = clocks.limits(tx, needed);
        Group group = new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (SealedLine line : lines) {
            add(group, line, tx.now(), limits);
        }
        return group;
    }

    private void add(Group group, SealedLine sealed, Instant now, RegistrationClocks.Limits limits) {
        NewLine line = sealed.line();
        Registration said = line.registration();
        // The database keeps microseconds; the first answer must not know more than a repeated one.
        Instant receivedAt = said.receivedAt(now).truncatedTo(ChronoUnit.MICROS);
        List<RegistrationClocks.Clock> running = clocks.of(said, receivedAt, now, limits);
        Instant replyDueAt = RegistrationClocks.complaintReply(running).orElse(null);
        Instant agreedReplyAt = said.agreedReplyAt()
                .map(agreed -> replyDueAt != null && replyDueAt.isBefore(agreed) ? replyDueAt : agreed)
                .orElse(null);
        RequestAnnouncements.LineRecorded told =
                announcements.recorded(line, receivedAt, Optional.ofNullable(replyDueAt));
        FirstAnswer answer = new FirstAnswer(line.id(), said.firstState(), receivedAt, now, replyDueAt);
        group.answers().put(line.id(), answer);
        group.phones().addAll(sealed.furtherPhones());
        running.forEach(clock -> group.deadlines().add(row(line.id(), clock)));
        group.lines()
                .add(new LineRow(
                        group.lines().size(),
                        line.id(),
                        line.office(),
                        line.by().staffId(),
                        line.by().role(),
                        line.key().value(),
                        sealed.requestHash(),
                        asText(answer),
                        said.kind().name(),
                        said.channel().name(),
                        said.houseNumber().orElse(null),
                        said.unit().orElse(null),
                        sealed.unitUnknownReason(),
                        sealed.callerName(),
                        sealed.callerPhone(),
                        sealed.phoneIndex(),
                        sealed.relayedBy(),
                        sealed.content(),
                        sealed.remarks(),
                        said.urgent(),
                        said.mood().map(Enum::name).orElse(null),
                        said.ground().map(Enum::name).orElse(null),
                        said.particulars().window().orElse(null),
                        said.particulars().accounts(),
                        said.particulars().publication().orElse(null),
                        limits.isOutsideHours(said, receivedAt),
                        receivedAt,
                        replyDueAt,
                        agreedReplyAt,
                        said.firstState().name(),
                        Outbox.newEventId(),
                        told.topic(),
                        told.type(),
                        json.valueToTree(told.payload()),
                        sealed.traceparent()));
    }

    private static DeadlineRow row(UUID line, RegistrationClocks.Clock clock) {
        return new DeadlineRow(
                line,
                clock.kind().name(),
                clock.rule().toString(),
                clock.startsAt(),
                clock.dueAt(),
                clock.beyondCalendar(),
                clock.kind().owner().role(),
                clock.policyVersion(),
                clock.calendarVersion());
    }

    private String asText(FirstAnswer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer that is no JSON", impossible);
        }
    }

    /** A group on its way to the statement. */
    record Group(
            List<LineRow> lines,
            List<DeadlineRow> deadlines,
            List<SealedLine.FurtherPhone> phones,
            Map<UUID, FirstAnswer> answers) {}

    /** The first answer but for its number, which is drawn later; kept with the key. */
    record FirstAnswer(UUID id, RequestState state, Instant receivedAt, Instant registeredAt, Instant replyDueAt) {

        Registered numbered(String number) {
            return new Registered(id, number, state, receivedAt, registeredAt, Optional.ofNullable(replyDueAt));
        }
    }

    /** A row of the register, named as the statement's columns are. */
    @JsonNaming(SnakeCaseStrategy.class)
    record LineRow(
            int position,
            UUID id,
            String office,
            String staff,
            String role,
            String key,
            String hash,
            String answer,
            String kind,
            String channel,
            String unit,
            String unitWritten,
            String unitUnknownReason,
            String callerName,
            String callerPhone,
            String phoneIndex,
            String relayedBy,
            String content,
            String remarks,
            boolean urgent,
            String mood,
            String ground,
            String takenAt,
            boolean accounts,
            String publication,
            boolean outsideHours,
            Instant receivedAt,
            Instant replyDueAt,
            Instant agreedReplyAt,
            String state,
            UUID eventId,
            String topic,
            String type,
            JsonNode payload,
            String traceparent) {}

    /** A row of the deadlines. */
    @JsonNaming(SnakeCaseStrategy.class)
    record DeadlineRow(
            UUID request,
            String kind,
            String rule,
            Instant startsAt,
            Instant dueAt,
            boolean beyondCalendar,
            String ownerRole,
            int policyVersion,
            int calendarVersion) {}
}
