package io.guanjia.intake.desk.roster;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rosters of offices that nobody else works in, for tests. */
public final class Rosters {

    public static final String PATH = "/api/intake/duty-rosters";

    private static final int NIGHT = 20;
    private static final int MORNING = 8;

    private Rosters() {}

    /** Founds an office with somebody in it and gives the id of its roster of the next week, once it is there. */
    public static String opened(String office) {
        Desk.put("/offices/" + office, Map.of("branch", "GL", "nameZh", office + "管理处", "nameEn", office))
                .statusCode(200);
        if (!office.equals("GL01")) {
            Desk.put(
                            "/staff-posts/" + staff(office),
                            Map.of("org", "HX/FZ/GL/" + office, "roles", List.of("CUSTOMER_SERVICE_AGENT")))
                    .statusCode(200);
        }
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> leader(office).get(PATH).path("items[0].id"), notNullValue(String.class));
    }

    /** The roster of the week that it is, which the office has besides. */
    static String current(String office) {
        opened(office);
        return leader(office).get(PATH).path("items[1].id");
    }

    /** One of a week that is over and had no roster. */
    public static String lapsed(String office) {
        String roster = current(office);
        Database.change("UPDATE duty_roster SET ends_at = now() WHERE id = '" + roster + "'");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> leader(office).get(PATH + "/" + roster).path("state"), "LAPSED"::equals);
        return roster;
    }

    /** One that the office goes by. */
    public static String published(String office) {
        String roster = opened(office);
        write(leader(office), roster, 1, roundTheClock(office, roster), null).statusCode(200);
        publish(leader(office), roster, 2).statusCode(200);
        return roster;
    }

    /** By day and by night from where the week begins, the last night until the week is over. */
    static List<Map<String, String>> roundTheClock(String office, String roster) {
        List<Map<String, String>> shifts = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            int hour = day * 24;
            shifts.add(shift(office, roster, hour, hour + MORNING));
            shifts.add(shift(office, roster, hour + MORNING, hour + NIGHT));
            shifts.add(shift(office, roster, hour + NIGHT, hour + 24));
        }
        return shifts;
    }

    /** From this until that hour of the roster's week. */
    static Map<String, String> shift(String office, String roster, int from, int to) {
        Instant begins = begins(office, roster);
        return Map.of(
                "staffId", staff(office),
                "beginsAt", begins.plus(Duration.ofHours(from)).toString(),
                "endsAt", begins.plus(Duration.ofHours(to)).toString());
    }

    static Instant begins(String office, String roster) {
        return Instant.parse(leader(office).get(PATH + "/" + roster).path("beginsAt"));
    }

    static ValidatableResponse write(
            RequestSpecification person, String roster, int version, List<Map<String, String>> shifts, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("shifts", shifts));
        if (reason != null) {
            body.put("reason", reason);
        }
        return person.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + roster + "/shifts")
                .then();
    }

    static ValidatableResponse publish(RequestSpecification person, String roster, int version) {
        return person.header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + roster + "/publication")
                .then();
    }

    static RequestSpecification leader(String office) {
        return Desk.as("zuzhang." + office.toLowerCase(), "HX/FZ/GL/" + office, "CS_TEAM_LEADER");
    }

    static RequestSpecification agent(String office) {
        return Desk.as(staff(office), "HX/FZ/GL/" + office, "CUSTOMER_SERVICE_AGENT");
    }

    static String staff(String office) {
        return "kefu." + office.toLowerCase();
    }
}
