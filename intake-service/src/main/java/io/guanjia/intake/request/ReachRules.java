package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.problem.Refusals;
import java.util.Optional;

/** What may be claimed of somebody who was asked or told, one rule a method: nothing that did not happen. */
final class ReachRules {

    private ReachRules() {}

    /**
     * The points of a complaint are restated and verified with the complainant before anything else (S4-3.1); whoever
     * cannot be asked is recorded as such.
     */
    static Optional<RequestRefusal> theComplainantConfirmedOrCannotBeAsked(
            boolean confirmed, Optional<NotConfirmable> notConfirmable, ServiceRequest request) {
        return Refusals.<RequestRefusal>refuseIf(
                        !confirmed && notConfirmable.isEmpty(), new RequestRefusal.RestatementNotConfirmed())
                .or(() -> refuseIf(confirmed && notConfirmable.isPresent(), new RequestRefusal.ConfirmedOrNot()))
                .or(() -> notConfirmable.flatMap(why -> theReasonHolds(why, request)));
    }

    /** Nobody is anonymous of whom something is on record, relayed what was not relayed, or out of reach untried. */
    static Optional<RequestRefusal> theReasonHolds(NotConfirmable why, ServiceRequest request) {
        boolean holds =
                switch (why.reason()) {
                    case ANONYMOUS -> request.reach().isAnonymous();
                    case RELAYED -> request.reach().relayed();
                    case UNREACHABLE -> why.note().isPresent();
                };
        return Refusals.<RequestRefusal>refuseIf(!holds, new RequestRefusal.NotConfirmableUnfounded(why.reason()))
                .or(() -> RequestRules.noPersonalData(
                        "notConfirmable.note", why.note().orElse(null)));
    }

    /** Once all is done the callback itself seeks whoever can be; it is given up there, after attempts that count. */
    static Optional<RequestRefusal> whoCanBeSoughtIsSoughtOnceItIsDone(ServiceRequest request) {
        return refuseIf(request.isDone() && request.reach().canBeSought(), new RequestRefusal.SoughtByTheCallback());
    }

    /** Only of whoever was recorded as out of reach is it news that they were reached. */
    static Optional<RequestRefusal> somethingStandsToBeTakenBack(ServiceRequest request) {
        return refuseIf(request.reach().canBeAsked(), new RequestRefusal.NeverOutOfReach());
    }

    /** What is said to have been told was told to somebody: the household, whoever relayed it, or openly to nobody. */
    static Optional<RequestRefusal> whatIsSaidReachesSomebody(Optional<ReplyMode> mode, ServiceRequest request) {
        Reach reach = request.reach();
        if (mode.isEmpty()) {
            return refuseIf(!reach.canBeAsked(), new RequestRefusal.ReplyModeMissing());
        }
        return switch (mode.get()) {
            case RELAYER -> refuseIf(!reach.relayed(), new RequestRefusal.NobodyRelayedIt());
            case NOBODY_TO_TELL -> refuseIf(reach.nobodyHears().isEmpty(), new RequestRefusal.SomebodyCanBeTold());
            case AT_DESK, PHONE, ON_SITE -> refuseIf(!reach.canBeAsked(), new RequestRefusal.NobodyWasSpokenTo());
            case LETTER, ONLINE -> Optional.empty();
        };
    }
}
