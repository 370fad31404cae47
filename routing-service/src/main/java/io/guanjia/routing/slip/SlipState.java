package io.guanjia.routing.slip;

import java.util.List;

/** Where a slip stands. A state holds what is only true in it. */
public sealed interface SlipState {

    /** Delivered to the department, in writing or by word of mouth; nobody there has taken it yet. */
    record Issued() implements SlipState {}

    /** A member of the department has taken it. */
    record Acknowledged() implements SlipState {}

    /** Work has begun, or customer service has sent the report back. */
    record InHandling() implements SlipState {}

    /** The department says that it is done. */
    record Reported(String result, List<Repair> repairs) implements SlipState {}

    /** Customer service agrees that it is done: the end. */
    record Confirmed(String result, List<Repair> repairs) implements SlipState {}

    /** Not this department's matter: the end of this slip; customer service routes the request anew. */
    record Rejected(String reason) implements SlipState {}

    /** Taken back by customer service: the end. */
    record Withdrawn(String reason) implements SlipState {}

    /** Stable name for storage, views and history, e.g. {@code IN_HANDLING}. */
    default String code() {
        return switch (this) {
            case Issued() -> "ISSUED";
            case Acknowledged() -> "ACKNOWLEDGED";
            case InHandling() -> "IN_HANDLING";
            case Reported(var result, var repairs) -> "REPORTED";
            case Confirmed(var result, var repairs) -> "CONFIRMED";
            case Rejected(var reason) -> "REJECTED";
            case Withdrawn(var reason) -> "WITHDRAWN";
        };
    }
}
