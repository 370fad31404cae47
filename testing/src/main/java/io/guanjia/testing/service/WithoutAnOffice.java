package io.guanjia.testing.service;

import java.util.List;
import java.util.Map;

/** Staff of a branch have no office: what they begin with a good body is theirs or is refused, and never fails. */
final class WithoutAnOffice {

    private WithoutAnOffice() {}

    static List<String> findings(Endpoint endpoint, String somebody, String body) {
        if (endpoint.hasVariables()) {
            return List.of();
        }
        int status = endpoint.call(somebody, Map.of(), body).statusCode();
        return status < 500 ? List.of() : List.of(endpoint + " without an office: answered " + status);
    }
}
