package io.guanjia.testing.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every list that the running service describes to go on from a cursor of another list, of another filter and of no
 * list, and reports each that does, and each that does not go on from its own. A list with fewer than two rows gives none.
 */
public final class OwnCursors {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> WHICH_PAGE = Set.of("cursor", "size");
    private static final String OF_NO_LIST = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("2026-11-21T10:00:00Z 0193692b-1a2b-7000-8000-000000000000".getBytes(UTF_8));

    private final Callers callers;

    private OwnCursors(Callers callers) {
        this.callers = callers;
    }

    /** Asked by somebody in an office of a branch that the service knows, in all roles that there are. */
    public static OwnCursors from(String office) {
        return new OwnCursors(new Callers(office));
    }

    /** Every answer that is neither the next page of its own list nor a refusal. */
    public List<String> findings() {
        Described described = new Described(callers, Map.of());
        Map<Endpoint, List<BodyField>> lists = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoint.served()) {
            List<BodyField> parameters = described.query(endpoint);
            if (parameters.stream().anyMatch(parameter -> parameter.path().equals("cursor"))) {
                lists.put(endpoint, parameters);
            }
        }
        Map<Endpoint, String> given = given(lists.keySet());
        List<String> findings = new ArrayList<>(given.isEmpty() ? List.of("no list has two rows") : List.of());
        lists.keySet().forEach(list -> findings.addAll(goingOn(list, "?cursor=" + OF_NO_LIST)));
        given.forEach((giver, cursor) -> {
            String own = "?cursor=" + cursor;
            Endpoint.Answer next = asked(giver, own + "&size=2");
            if (next.statusCode() != 200) {
                findings.add("%s%s&size=2: answered %d %s".formatted(giver, own, next.statusCode(), next.code()));
            }
            lists.get(giver).stream()
                    .filter(parameter -> !WHICH_PAGE.contains(parameter.path()))
                    .forEach(parameter -> findings.addAll(goingOn(giver, own + "&" + sampleOf(parameter))));
            lists.keySet().stream()
                    .filter(list -> !list.equals(giver))
                    .forEach(list -> findings.addAll(goingOn(list, own)));
        });
        return findings;
    }

    private Map<Endpoint, String> given(Set<Endpoint> lists) {
        Map<Endpoint, String> given = new HashMap<>();
        for (Endpoint list : lists) {
            Endpoint.Answer first = asked(list, "?size=1");
            String next = first.statusCode() == 200
                    ? JSON.readTree(first.body()).path("next").asString("")
                    : "";
            if (!next.isEmpty()) {
                given.put(list, next);
            }
        }
        return given;
    }

    private List<String> goingOn(Endpoint list, String query) {
        Endpoint.Answer answer = asked(list, query);
        return answer.code().equals("CURSOR_UNREADABLE")
                ? List.of()
                : List.of("%s%s: answered %d %s".formatted(list, query, answer.statusCode(), answer.code()));
    }

    private Endpoint.Answer asked(Endpoint list, String query) {
        return new Endpoint(list.method(), list.path() + query, list.takesBody())
                .call(callers.tokenFor(list), Map.of(), "{}");
    }

    private static String sampleOf(BodyField parameter) {
        String value = parameter.path().equals("month")
                ? "2026-05"
                : parameter.sample().replace("\"", "");
        return parameter.path() + "=" + URLEncoder.encode(value, UTF_8);
    }
}
