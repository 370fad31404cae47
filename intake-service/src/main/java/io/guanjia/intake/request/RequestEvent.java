package io.guanjia.intake.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What has happened to a request. Each is a line of its history; some are also told to other services. */
public sealed interface RequestEvent {

    /** One that other services learn of. */
    sealed interface Published extends RequestEvent {}

    /** One that only the register knows. */
    sealed interface Internal extends RequestEvent {}

    record Recorded() implements Published {}

    /** @param notConfirmable why the complainant could not be asked; empty where they confirmed */
    record Verified(Optional<NotConfirmable> notConfirmable) implements Internal {}

    record FoundUnreachable(NotConfirmable found) implements Internal {}

    /** It is done and nobody is known who could be called back on it: told to others with the classification. */
    record FoundNobody(NotConfirmable found) implements Published {}

    /** Told to others with the classification, as what they heard of it no longer holds. */
    record FoundReachable(String reason) implements Published {}

    /** Told to others like the first classification. */
    record Reassessed(Classification classification, String reason) implements Published {}

    record Remarked(boolean askedAgain) implements Internal {}

    /** @param number of the other line */
    record Linked(UUID other, String number, String reason) implements Internal {}

    record Merged(UUID kept, String number, String reason) implements Internal {}

    record Triaged(Classification classification) implements Published {}

    record RoutingRequested(RequestCommand.Route route) implements Published {}

    record InstructionAsked(Optional<Instant> agreedReplyAt) implements Internal {}

    record ReplyTimeAgreed(Instant until) implements Internal {}

    record Instructed() implements Internal {}

    /** 已致歉并承诺整改. */
    record Apologised() implements Internal {}

    /** 已进入标准5. */
    record TakenOn(StandardFive why) implements Internal {}

    record Answered() implements Published {}

    record Replied() implements Internal {}

    record Handled(HandledBy by, List<UUID> repairSlipIds, Instant at) implements Published {}

    record CallbackAwaited() implements Internal {}

    record Reopened(String reason, Instant at) implements Published {}

    /** @param unit the right house number, where that was corrected */
    record Corrected(Set<CorrectedField> fields, Optional<String> unit, String reason) implements Published {}

    /** @param grade of a complaint that is with a department already */
    record KindCorrected(RequestKind from, RequestKind to, Optional<Severity> grade, String reason)
            implements Published {}

    record Closed() implements Published {}

    record Voided(String reason) implements Published {}

    /** Stable name in the history, and the published type's, e.g. {@code routing-requested}. */
    default String code() {
        return switch (this) {
            case Recorded() -> "recorded";
            case Verified(var notConfirmable) -> "verified";
            case FoundUnreachable(var found) -> "found-unreachable";
            case FoundNobody(var found) -> "found-nobody";
            case FoundReachable(var reason) -> "found-reachable";
            case Reassessed(var classification, var reason) -> "reassessed";
            case Triaged(var classification) -> "triaged";
            case RoutingRequested(var route) -> "routing-requested";
            case InstructionAsked(var agreedReplyAt) -> "instruction-asked";
            case ReplyTimeAgreed(var until) -> "reply-time-agreed";
            case Instructed() -> "instructed";
            case Apologised() -> "apologised";
            case TakenOn(var why) -> "taken-on";
            case Answered() -> "answered";
            case Replied() -> "replied";
            case Handled(var by, var repairSlipIds, var at) -> "handled";
            case CallbackAwaited() -> "callback-awaited";
            case Reopened(var reason, var at) -> "reopened";
            case Corrected(var fields, var unit, var reason) -> "corrected";
            case KindCorrected(var from, var to, var grade, var reason) -> "kind-corrected";
            case Closed() -> "closed";
            case Remarked(var askedAgain) -> askedAgain ? "asked-again" : "remarked";
            case Linked(var other, var number, var reason) -> "linked";
            case Merged(var kept, var number, var reason) -> "merged";
            case Voided(var reason) -> "voided";
        };
    }

    /** What the history line says beside the name: never a household's words. */
    default Optional<String> remark() {
        return switch (this) {
            case Triaged(var classification) -> Optional.of(classification.category());
            case RoutingRequested(var route) -> Optional.of(routedTo(route));
            case Reopened(var reason, var at) -> Optional.of(reason);
            case Corrected(var fields, var unit, var reason) -> Optional.of(reason);
            case KindCorrected(var from, var to, var grade, var reason) ->
                Optional.of(from + " → " + to + " · " + reason);
            case Voided(var reason) -> Optional.of(reason);
            case Recorded() -> Optional.empty();
            case Verified(var notConfirmable) -> notConfirmable.map(NotConfirmable::remark);
            case FoundUnreachable(var found) -> Optional.of(found.remark());
            case FoundNobody(var found) -> Optional.of(found.remark());
            case FoundReachable(var reason) -> Optional.of(reason);
            case Reassessed(var classification, var reason) -> Optional.of(reason);
            case InstructionAsked(var agreedReplyAt) -> Optional.empty();
            case ReplyTimeAgreed(var until) -> Optional.empty();
            case Instructed() -> Optional.empty();
            case Apologised() -> Optional.empty();
            case TakenOn(var why) -> Optional.of(why.name());
            case Answered() -> Optional.empty();
            case Replied() -> Optional.empty();
            case Handled(var by, var repairSlipIds, var at) -> Optional.empty();
            case CallbackAwaited() -> Optional.empty();
            case Closed() -> Optional.empty();
            case Remarked(var askedAgain) -> Optional.empty();
            case Linked(var other, var number, var reason) -> Optional.of(number + " · " + reason);
            case Merged(var kept, var number, var reason) -> Optional.of(number + " · " + reason);
        };
    }

    /** The ledger's remark that another department answers (S1b(3)-4.2.1f), and to whom it was said (S0-5.2.1b). */
    private static String routedTo(RequestCommand.Route route) {
        String matter = route.anotherMatter() ? "（另一事项）" : "";
        return route.handedOverTo()
                .map(person -> "转 %s%s，口头转达 %s".formatted(route.departmentCode(), matter, person))
                .orElse("转 " + route.departmentCode() + matter);
    }
}
