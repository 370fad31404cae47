package io.guanjia.acceptance.client;

import java.util.List;

/**
 * Why a service refused.
 *
 * @param code stable name from the catalogue, e.g. {@code STALE_VERSION}
 * @param detail the sentence for people
 * @param clauses of the rule that refused, if one did
 */
public record Problem(int status, String code, String detail, List<String> clauses) {

    public Problem {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }
}
