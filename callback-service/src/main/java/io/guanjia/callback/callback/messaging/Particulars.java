package io.guanjia.callback.callback.messaging;

import io.guanjia.callback.rule.Circumstances;
import java.util.Optional;
import java.util.Set;

/** What intake says of a request's people, in whichever of its events; all of it may be absent. */
record Particulars(String notConfirmable, Boolean relayed, String accusedRole, String accusedStaffId) {

    Circumstances circumstances() {
        return new Circumstances(
                Set.of(),
                Optional.ofNullable(accusedRole),
                Optional.ofNullable(accusedStaffId),
                Optional.ofNullable(notConfirmable),
                Boolean.TRUE.equals(relayed),
                false);
    }
}
