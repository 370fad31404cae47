package io.guanjia.intake.desk.script;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Sentences of the desk for tests, worded through the doors. */
public final class Scripts {

    public static final String PATH = "/api/intake/desk-scripts";

    private Scripts() {}

    static RequestSpecification group() {
        return Desk.as("wuye.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
    }

    static ValidatableResponse file(RequestSpecification person, String script) {
        return person.get(PATH + "/" + script).then().statusCode(200);
    }

    static ValidatableResponse word(RequestSpecification person, String script, String version, Map<String, ?> body) {
        return person.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + script + "/wording")
                .then();
    }

    static ValidatableResponse restore(RequestSpecification person, String script, String version) {
        return person.header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + script + "/restoration")
                .then();
    }

    /** What somebody is prompted to say. */
    static ValidatableResponse prompted(RequestSpecification person, String query) {
        return person.get(PATH + query).then().statusCode(200);
    }

    /** The id of a wording in force of branch GL. */
    public static String worded() {
        return worded("BUSY_MESSAGE");
    }

    /** The id of one that was taken back. */
    public static String restored() {
        String id = worded("BUSY_SECRETARY");
        restore(Desk.teamLeader(), "BUSY_SECRETARY", version("BUSY_SECRETARY")).statusCode(200);
        return id;
    }

    private static String worded(String script) {
        word(Desk.teamLeader(), script, version(script), Map.of("text", "请您留言，好吗？"))
                .statusCode(200);
        String row = Database.rows("SELECT id FROM script_wording WHERE branch_id = 'GL' AND script = '" + script + "'")
                .getFirst();
        return row.replaceAll(".*\"([0-9a-f-]{36})\".*", "$1");
    }

    static String version(String script) {
        return file(Desk.teamLeader(), script).extract().path("version").toString();
    }
}
