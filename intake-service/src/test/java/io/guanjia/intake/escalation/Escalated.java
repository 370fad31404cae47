package io.guanjia.intake.escalation;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** What is before those above, for tests. */
public final class Escalated {

    static final String PATH = "/api/intake/escalations";

    private Escalated() {}

    /** An inquiry that an agent of GL01 marked as important; its escalation's id. */
    public static String raised() {
        return before("TEAM_LEADER", important(Desk.agent()));
    }

    /** The same, seen by the team leader. */
    public static String seen() {
        String id = raised();
        act(Desk.teamLeader(), id, 1, "sight").statusCode(200);
        return id;
    }

    /** An inquiry that somebody marked as important; its id. */
    static String important(RequestSpecification marker) {
        String request = Desk.registered("INQUIRY");
        Desk.act(marker, request, "triage", Map.of("category", "OTHER", "important", true))
                .statusCode(200);
        return request;
    }

    /** What brought the request before this level; null if nothing did. */
    static String before(String level, String request) {
        return Desk.agent()
                .get(PATH + "?requestId=" + request + "&level=" + level)
                .path("items[0].id");
    }

    static ValidatableResponse act(RequestSpecification person, String id, int version, String step) {
        return person.header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + id + "/" + step)
                .then();
    }
}
