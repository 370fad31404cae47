package io.guanjia.callback.callback.messaging;

import io.guanjia.callback.callback.Result;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.HandledRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** This service's reading of intake's event; kinds and grades stay text, since publishers may add some. */
record RequestHandled(
        UUID requestId,
        String requestNumber,
        String kind,
        String severity,
        boolean constructive,
        int round,
        String handledBy,
        List<UUID> repairSlipIds,
        Instant handledAt) {

    HandledRequest facts(boolean repairInDoubt) {
        return new HandledRequest(
                knownKind(),
                "MAJOR".equals(severity),
                constructive,
                repairSlipIds != null && !repairSlipIds.isEmpty(),
                repairInDoubt);
    }

    /** What asks about an answer on the spot, which the household has heard already. */
    Set<CallbackRule> answeredOnSpot() {
        return "ON_SPOT".equals(handledBy) ? EnumSet.of(CallbackRule.INQUIRY_RESULT) : Set.of();
    }

    Result result(String office) {
        return new Result(office, requestId, requestId, round, handledAt);
    }

    /**
     * A kind that this version has not heard of is called back on like any service: no result goes without (S0-5.2.5). So is
     * a wrong number of a later round: a household was not content with something.
     */
    private HandledRequest.Kind knownKind() {
        return Arrays.stream(HandledRequest.Kind.values())
                .filter(known -> known.name().equals(kind))
                .filter(known -> known != HandledRequest.Kind.OTHER || round == 1)
                .findFirst()
                .orElse(HandledRequest.Kind.SERVICE_NEED);
    }
}
