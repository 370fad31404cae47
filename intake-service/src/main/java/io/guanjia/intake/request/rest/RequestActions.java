package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.CorrectedField;
import io.guanjia.intake.request.Directions;
import io.guanjia.intake.request.FindRequests;
import io.guanjia.intake.request.LinkedRequest;
import io.guanjia.intake.request.NotConfirmable;
import io.guanjia.intake.request.NotConfirmableReason;
import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.RequestDecision;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestProblem;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.StandardFive;
import io.guanjia.intake.request.Transmission;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the caller can do with a request now. Each command is put to the request as well as its body could ever be filled
 * in, so that whatever still stands against it is the request's own, not the body's.
 */
@ApplicationScoped
public class RequestActions {

    private final Actions actions;
    private final PermissionTable table;
    private final CurrentCaller caller;

    RequestActions(Actions actions, PermissionTable table, CurrentCaller caller) {
        this.actions = actions;
        this.table = table;
        this.caller = caller;
    }

    List<Action> on(FindRequests.Whole whole) {
        ServiceRequest request = whole.line().request();
        List<Action> all = new ArrayList<>();
        atBest(request, whole.now())
                .forEach((name, command) ->
                        all.add(actions.of(name, () -> objection(request, command, actor(name), whole.now()))));
        all.add(actions.of(
                "service-request.reopen",
                () -> objection(
                        request,
                        new RequestCommand.Reopen("-", whole.closings().stream().reduce((earlier, later) -> later)),
                        actor("service-request.reopen"),
                        whole.now())));
        all.add(actions.of(
                "service-request.merge",
                () -> objection(request, merging(whole), actor("service-request.merge"), whole.now())));
        all.add(actions.of("service-request.reveal-phone", () -> withheld(whole)
                .or(() -> request.reach().phone()
                        ? Optional.empty()
                        : Optional.of(Problem.of(RequestProblem.NO_PHONE_ON_RECORD)))));
        all.add(actions.of("service-request.reveal-words", () -> withheld(whole)));
        return all;
    }

    private Optional<Problem> withheld(FindRequests.Whole whole) {
        return whole.line().withheldFrom(caller.reader());
    }

    private Actor actor(String command) {
        return caller.get().actingAs(table.of(command).roles());
    }

    private static Optional<Problem> objection(ServiceRequest request, RequestCommand command, Actor by, Instant now) {
        return switch (request.decide(command, by, now)) {
            case RequestDecision.Refused(var refusal) -> Optional.of(refusal.problem());
            case RequestDecision.Accepted(var events) -> Optional.empty();
        };
    }

    /** Every command that can ever apply to such a request, by its name in the permission table. */
    static Map<String, RequestCommand> atBest(ServiceRequest request, Instant now) {
        Classification found = request.classification()
                .orElse(new Classification("OTHER", Optional.empty(), false, false, false, false, Optional.empty()));
        Optional<ReplyMode> letter = Optional.of(ReplyMode.LETTER);
        Optional<Instant> agreed = request.promise().agreedReplyAt().isPresent()
                ? Optional.empty()
                : Optional.of(now.plus(Duration.ofDays(1)));
        NotConfirmable tried = new NotConfirmable(NotConfirmableReason.UNREACHABLE, Optional.of("-"));
        Map<String, RequestCommand> commands = new LinkedHashMap<>();
        if (request.kind() == RequestKind.COMPLAINT) {
            commands.put("service-request.verify", new RequestCommand.Verify(true, Optional.empty(), found));
        }
        commands.put("service-request.triage", new RequestCommand.Triage(found, Optional.empty()));
        commands.put("service-request.find-unreachable", new RequestCommand.FindUnreachable(tried));
        commands.put("service-request.find-reachable", new RequestCommand.FindReachable("-"));
        commands.put("service-request.reassess", new RequestCommand.Reassess(found, "-"));
        commands.put("service-request.answer", new RequestCommand.Answer(letter));
        commands.put(
                "service-request.route",
                new RequestCommand.Route(
                        "-",
                        "-",
                        false,
                        Transmission.WRITTEN,
                        Optional.empty(),
                        Optional.empty(),
                        agreed,
                        true,
                        Directions.NONE));
        commands.put("service-request.agree", new RequestCommand.Agree(now.plus(Duration.ofHours(1))));
        commands.put("service-request.ask-instruction", new RequestCommand.AskInstruction(agreed));
        commands.put("service-request.instruct", new RequestCommand.Instruct());
        commands.put("service-request.apologise", new RequestCommand.Apologise());
        commands.put("service-request.take-on", new RequestCommand.TakeOn(StandardFive.NOT_AT_ONCE));
        commands.put("service-request.reply", new RequestCommand.Reply(ReplyMode.LETTER));
        commands.put(
                "service-request.correct",
                new RequestCommand.Correct(
                        EnumSet.complementOf(EnumSet.of(CorrectedField.GROUND)), Optional.empty(), "-"));
        commands.put("service-request.remark", new RequestCommand.Remark(false));
        commands.put("service-request.link", new RequestCommand.Link(new UUID(0, 0), "-", "-"));
        commands.put("service-request.correct-kind", anotherKind(request));
        commands.put("service-request.void", new RequestCommand.Void("-"));
        return commands;
    }

    /** Into another of its kind that is being worked at. */
    private static RequestCommand merging(FindRequests.Whole whole) {
        ServiceRequest request = whole.line().request();
        boolean carries = whole.linked().stream()
                .anyMatch(other -> other.relation() == LinkedRequest.LinkRelation.MERGED
                        && other.state() == RequestState.IN_PROGRESS);
        return RequestCommand.Merge.intoAnother(request, carries);
    }

    private static RequestCommand anotherKind(ServiceRequest request) {
        RequestKind another =
                request.kind() == RequestKind.SERVICE_NEED ? RequestKind.INQUIRY : RequestKind.SERVICE_NEED;
        return new RequestCommand.CorrectKind(another, Optional.empty(), "-");
    }
}
