package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has happened to a slip: one event per transition, private to this service. */
public sealed interface SlipEvent {

    record Issued() implements SlipEvent {}

    record Acknowledged() implements SlipEvent {}

    record Rejected(String reason) implements SlipEvent {}

    record HandlingStarted() implements SlipEvent {}

    record Reported(String result, List<Repair> repairs, boolean nothingRepaired) implements SlipEvent {}

    record Confirmed(List<Repair> repairs) implements SlipEvent {}

    record Returned(String reason) implements SlipEvent {}

    record Withdrawn(String reason) implements SlipEvent {}

    record HandedOver(String fromDepartment, String toDepartment, String reason) implements SlipEvent {}

    /** @param visit when the household expects somebody for it, if that was agreed */
    record AskedAgain(String content, Optional<Where.Visit> visit) implements SlipEvent {}

    /** @param whileUnanswered whether the department was urged before, and owes the answer still */
    record Urged(AskedBy askedBy, String reason, boolean whileUnanswered) implements SlipEvent {}

    /** @param onSite whether somebody is where the household expects them */
    record ProgressNoted(Tracking.Note note, boolean onSite) implements SlipEvent {}

    /** @param reason why the department asked for more time */
    record PutOff(Instant until, String reason) implements SlipEvent {}

    /** Stable name for history and the published type, e.g. {@code handling-started}. */
    default String code() {
        return switch (this) {
            case Issued() -> "issued";
            case Acknowledged() -> "acknowledged";
            case Rejected(var reason) -> "rejected";
            case HandlingStarted() -> "handling-started";
            case Reported _ -> "reported";
            case Confirmed(var repairs) -> "confirmed";
            case Returned(var reason) -> "returned";
            case Withdrawn(var reason) -> "withdrawn";
            case HandedOver _ -> "handed-over";
            case AskedAgain _ -> "asked-again";
            case Urged _ -> "urged";
            case ProgressNoted _ -> "progress-noted";
            case PutOff _ -> "put-off";
        };
    }

    /** Why nobody of the department works at it any more; empty while somebody may. */
    default Optional<String> takesWorkAway() {
        return switch (this) {
            case Rejected(var reason) -> Optional.of(reason);
            case Withdrawn(var reason) -> Optional.of(reason);
            case HandedOver(var from, var to, var reason) -> Optional.of(reason);
            case Issued _, Acknowledged _, HandlingStarted _, Reported _, Confirmed _, Returned _ -> Optional.empty();
            case AskedAgain _, Urged _, ProgressNoted _, PutOff _ -> Optional.empty();
        };
    }

    /** The words that somebody gave with it, if any, for the history. */
    default Optional<String> words() {
        return switch (this) {
            case Issued() -> Optional.empty();
            case Acknowledged() -> Optional.empty();
            case HandlingStarted() -> Optional.empty();
            case Confirmed(var repairs) -> Optional.empty();
            case Rejected(var reason) -> Optional.of(reason);
            case Reported(var result, var repairs, var nothingRepaired) ->
                Optional.of(result + Repair.inWords(repairs, nothingRepaired));
            case Returned(var reason) -> Optional.of(reason);
            case Withdrawn(var reason) -> Optional.of(reason);
            case HandedOver(var from, var to, var reason) -> Optional.of(from + " → " + to + "：" + reason);
            case AskedAgain(var content, var visit) -> Optional.of(content);
            case Urged(var askedBy, var reason, var again) -> Optional.of(askedBy.label() + "：" + reason);
            case PutOff(var until, var reason) -> Optional.of(reason);
            case ProgressNoted(var note, var onSite) -> Optional.of((onSite ? "已到场：" : "") + note.inWords());
        };
    }
}
