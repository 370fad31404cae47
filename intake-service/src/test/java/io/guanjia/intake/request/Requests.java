package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Requests, slips and callbacks for tests of the pure domain. */
final class Requests {

    static final UUID ID = UUID.fromString("0197a3c4-6e1d-7c52-9b1e-3f5d2a8c4e10");
    static final Instant RECEIVED = Instant.parse("2026-03-12T01:10:00Z");
    static final Instant NOW = Instant.parse("2026-03-12T02:00:00Z");
    static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    static final Classification PLUMBING =
            new Classification("PLUMBING", Optional.empty(), false, false, false, false, Optional.empty());
    static final Classification TITLE_DEEDS =
            new Classification("TITLE_DEEDS", Optional.empty(), false, false, true, false, Optional.empty());
    static final Classification FEE_RATES =
            new Classification("FEE_RATES", Optional.empty(), false, false, false, true, Optional.empty());
    static final Classification IMPORTANT =
            new Classification("PLUMBING", Optional.empty(), true, false, false, false, Optional.empty());
    static final Classification GRAVE =
            new Classification("HOUSE_LEAK", Optional.of(Severity.MAJOR), true, false, false, false, Optional.empty());

    static final Reach REACHABLE = new Reach(Set.of(Reach.Known.values()), false, Optional.empty());
    static final Reach LETTER_WITHOUT_SENDER = new Reach(Set.of(), false, Optional.empty());
    static final Reach LETTER_OF_A_HOME = new Reach(Set.of(Reach.Known.HOME), false, Optional.empty());
    static final Reach LETTER_WITH_A_NAME = new Reach(Set.of(Reach.Known.NAME), false, Optional.empty());
    static final Reach RELAYED = new Reach(Set.of(), true, Optional.empty());
    static final Reach OUT_OF_REACH =
            new Reach(Set.of(Reach.Known.PHONE), false, Optional.of(NotConfirmableReason.UNREACHABLE));

    private Requests() {}

    static NotConfirmable because(NotConfirmableReason reason) {
        return new NotConfirmable(reason, Optional.of("两次上门无人"));
    }

    static RequestCommand.Verify confirmed(Classification found) {
        return new RequestCommand.Verify(true, Optional.empty(), found);
    }

    static RequestCommand.Triage triage(Classification found) {
        return new RequestCommand.Triage(found, Optional.empty());
    }

    static RequestCommand.Answer answer() {
        return new RequestCommand.Answer(Optional.empty());
    }

    static RequestCommand.Reply reply() {
        return new RequestCommand.Reply(ReplyMode.PHONE);
    }

    static Classification about(Post accused) {
        return about(new Accused(accused, Optional.empty()));
    }

    static Classification about(Accused accused) {
        return new Classification(
                "STAFF_ATTITUDE", Optional.of(Severity.MINOR), true, true, false, false, Optional.of(accused));
    }

    /** A complaint for which the management is responsible. */
    static Classification ours() {
        return on(ComplaintGround.DERELICTION, true);
    }

    static Classification on(ComplaintGround ground, boolean managementResponsible) {
        return new Classification(
                "HOUSE_LEAK",
                Optional.of(Severity.SIGNIFICANT),
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.of(ground),
                managementResponsible,
                Optional.empty());
    }

    static ServiceRequest reached(ServiceRequest request, Reach reach) {
        return new ServiceRequest(
                request.id(),
                request.number(),
                request.office(),
                request.kind(),
                request.receivedAt(),
                reach,
                request.state(),
                request.classification(),
                request.promise(),
                request.instructed(),
                request.round(),
                request.version(),
                request.sequence());
    }

    static ServiceRequest in(RequestState state, RequestKind kind) {
        return in(state, kind, PLUMBING, Round.first());
    }

    static ServiceRequest in(RequestState state, RequestKind kind, Classification found, Round round) {
        boolean complaint = kind == RequestKind.COMPLAINT;
        return new ServiceRequest(
                ID,
                "GL01-SR-202603-0042",
                "GL01",
                kind,
                RECEIVED,
                REACHABLE,
                state,
                state == RequestState.RECORDED || state == RequestState.VERIFYING
                        ? Optional.empty()
                        : Optional.of(found),
                new Promise(
                        complaint ? Optional.of(RECEIVED.plus(Duration.ofHours(72))) : Optional.empty(),
                        Optional.empty(),
                        false),
                false,
                round,
                5,
                3);
    }

    static RequestCommand.Route route() {
        return new RequestCommand.Route(
                "GL01-ENGINEERING",
                "请检查厨房下水管",
                false,
                Transmission.WRITTEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Directions.NONE);
    }

    static RequestCommand.Route anotherMatter() {
        return new RequestCommand.Route(
                "GL01-ENGINEERING",
                "另有卧室插座无电",
                false,
                Transmission.WRITTEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Directions.NONE);
    }

    static RequestCommand.Route routeAgreeing(Instant at) {
        return new RequestCommand.Route(
                "GL01-ENGINEERING",
                "请检查厨房下水管",
                false,
                Transmission.WRITTEN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(at),
                false,
                Directions.NONE);
    }

    static RequestCommand.Route oral(boolean urgent, String to, Instant at) {
        return new RequestCommand.Route(
                "GL01-ENGINEERING",
                "水管爆裂,请立即关阀",
                urgent,
                Transmission.ORAL,
                Optional.ofNullable(to),
                Optional.ofNullable(at),
                Optional.empty(),
                false,
                Directions.NONE);
    }

    static Slip slip(SlipStatus status, boolean repair) {
        return new Slip(UUID.randomUUID(), "GL01-CS-202603-0017", "GL01-ENGINEERING", 1, status, repair);
    }

    static Callback callback(UUID source, CallbackStatus status) {
        return new Callback(UUID.randomUUID(), "GL01-CB-202603-0009", source, 1, status, false);
    }

    static Callback awaitingRain(UUID source) {
        return new Callback(UUID.randomUUID(), "GL01-CB-202603-0010", source, 1, CallbackStatus.OPEN, true);
    }

    static Round round(int routings, List<Slip> slips, Callback... callbacks) {
        return new Round(1, Collections.nCopies(routings, "GL01-ENGINEERING"), slips, List.of(callbacks));
    }

    static Registration registration(RequestKind kind) {
        return new Registration(
                kind,
                RequestChannel.PHONE,
                "厨房水槽下水管漏水",
                Optional.of("3-1-1202"),
                Optional.empty(),
                Optional.of("陈明"),
                List.of(PhoneNumber.of("13800000126")),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Particulars.NONE);
    }

    /** All that happens, or nothing if it is refused. */
    static List<RequestEvent> events(RequestDecision decision) {
        return decision instanceof RequestDecision.Accepted(var events) ? events : List.of();
    }

    static Optional<RequestRefusal> refusal(RequestDecision decision) {
        return decision instanceof RequestDecision.Refused(var refusal) ? Optional.of(refusal) : Optional.empty();
    }
}
