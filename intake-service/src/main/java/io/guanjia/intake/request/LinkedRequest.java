package io.guanjia.intake.request;

import java.util.Optional;
import java.util.UUID;

/** Another line that has to do with this one. */
public record LinkedRequest(
        UUID id, String number, RequestKind kind, RequestState state, LinkRelation relation, Optional<String> unit) {

    /** What the other line is to this one. */
    public enum LinkRelation {
        /** 关联. */
        RELATED,
        /** 并入: this one was merged into the other. */
        KEPT,
        /** 并来: the other was merged into this one. */
        MERGED
    }
}
