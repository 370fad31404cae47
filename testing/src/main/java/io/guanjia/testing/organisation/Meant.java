package io.guanjia.testing.organisation;

import java.util.List;

/**
 * Whom a complaint means: what every service that keeps the accused has to tell alike, for the test of each.
 *
 * @param post the accused post
 * @param named who holds it, null where nobody is named
 * @param posts what somebody with this staff id holds; they act in the first
 * @param is whether they are meant
 */
public record Meant(String post, String named, String staffId, List<String> posts, boolean is) {

    public static final List<Meant> CASES = List.of(
            new Meant("TECHNICIAN", null, "weixiu.gl01", List.of("TECHNICIAN"), true),
            new Meant("TECHNICIAN", null, "weixiu.gl01", List.of("ESTATE_OFFICER"), false),
            new Meant("TECHNICIAN", null, "weixiu.gl01", List.of("ESTATE_OFFICER", "TECHNICIAN"), true),
            new Meant("TECHNICIAN", "weixiu.gl01", "weixiu.gl01", List.of("TECHNICIAN"), true),
            new Meant("TECHNICIAN", "weixiu.gl01", "weixiu.gl01", List.of("ESTATE_OFFICER"), true),
            new Meant("TECHNICIAN", "WEIXIU.gl01", "weixiu.GL01", List.of("TECHNICIAN"), true),
            new Meant("TECHNICIAN", "weixiu.gl01", "shuidian.gl01", List.of("TECHNICIAN"), false),
            new Meant("TECHNICIAN", "weixiu.gl01", "shuidian.gl01", List.of("ESTATE_OFFICER", "TECHNICIAN"), false),
            new Meant("OFFICE_DIRECTOR", null, "zhuren.gl01", List.of("CHIEF_DIRECTOR", "OFFICE_DIRECTOR"), true),
            new Meant("OFFICE_DIRECTOR", "zhuren.gl01", "ZHUREN.GL01", List.of("CS_TEAM_LEADER"), true),
            new Meant("GENERAL_MANAGER", null, "zongjingli.gl", List.of("GENERAL_MANAGER"), false),
            new Meant("GENERAL_MANAGER", "zongjingli.gl", "zongjingli.gl", List.of("GENERAL_MANAGER"), false));
}
