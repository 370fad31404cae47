package io.guanjia.routing.slip;

import java.util.List;
import java.util.Optional;

/** Where a slip stands. A state holds what is only true in it. */
public sealed interface SlipState {

    /** Delivered to the department, in writing or by word of mouth; nobody there has taken it yet. */
    record Issued() implements SlipState {}

    /** A member of the department has taken it. */
    record Acknowledged() implements SlipState {}

    /** Work has begun, or customer service has sent the report back. */
    record InHandling() implements SlipState {}

    /**
     * The department says that it is done.
     *
     * @param nothingRepaired whether it said that it repaired nothing
     * @param by staff id of whoever says so; empty where it was not kept yet
     */
    record Reported(String result, List<Repair> repairs, boolean nothingRepaired, Optional<String> by)
            implements SlipState {}

    /** Customer service agrees that it is done: the end. */
    record Confirmed(String result, List<Repair> repairs, boolean nothingRepaired) implements SlipState {}

    /** Not this department's matter: the end of this slip; customer service routes the request anew. */
    record Rejected(String reason) implements SlipState {}

    /** Taken back by customer service: the end. */
    record Withdrawn(String reason) implements SlipState {}

    default StateCode code() {
        return switch (this) {
            case Issued() -> StateCode.ISSUED;
            case Acknowledged() -> StateCode.ACKNOWLEDGED;
            case InHandling() -> StateCode.IN_HANDLING;
            case Reported _ -> StateCode.REPORTED;
            case Confirmed _ -> StateCode.CONFIRMED;
            case Rejected(var reason) -> StateCode.REJECTED;
            case Withdrawn(var reason) -> StateCode.WITHDRAWN;
        };
    }
}
