package io.guanjia.testing.service;

import java.util.List;
import java.util.Map;

/** Staff of a branch have no office: what they begin with a good body is theirs, or is refused and not offered to them; it never fails. */
final class WithoutAnOffice {

    private WithoutAnOffice() {}

    static List<String> findings(Endpoint endpoint, String command, String somebody, String body) {
        if (endpoint.hasVariables()) {
            return List.of();
        }
        Endpoint.Answer answer = endpoint.call(somebody, Map.of(), body);
        if (answer.statusCode() >= 500) {
            return List.of(endpoint + " without an office: answered " + answer.statusCode());
        }
        boolean refused =
                answer.code().endsWith("OFFICE_NEEDED") || answer.body().contains("\"field\":\"office\"");
        return refused && isOffered(command, somebody)
                ? List.of(endpoint + " without an office: refused, but offered by \"me\"")
                : List.of();
    }

    private static boolean isOffered(String command, String somebody) {
        return Endpoint.served().stream()
                .filter(endpoint -> endpoint.toString().endsWith("/me"))
                .anyMatch(me -> me.call(somebody, Map.of(), "{}").body().contains("\"" + command + "\""));
    }
}
