package io.guanjia.testing.organisation;

import java.util.List;

/**
 * Whom a complaint means: what every service that keeps the accused has to tell alike, for the test of each.
 *
 * @param post the accused post
 * @param named who holds it, null where nobody is named
 * @param is whether somebody with this staff id who acts in this role is meant
 */
public record Meant(String post, String named, String staffId, String role, boolean is) {

    public static final List<Meant> CASES = List.of(
            new Meant("TECHNICIAN", null, "weixiu.gl01", "TECHNICIAN", true),
            new Meant("TECHNICIAN", null, "weixiu.gl01", "ESTATE_OFFICER", false),
            new Meant("TECHNICIAN", "weixiu.gl01", "weixiu.gl01", "TECHNICIAN", true),
            new Meant("TECHNICIAN", "weixiu.gl01", "weixiu.gl01", "ESTATE_OFFICER", true),
            new Meant("TECHNICIAN", "WEIXIU.gl01", "weixiu.GL01", "TECHNICIAN", true),
            new Meant("TECHNICIAN", "weixiu.gl01", "shuidian.gl01", "TECHNICIAN", false),
            new Meant("OFFICE_DIRECTOR", "zhuren.gl01", "ZHUREN.GL01", "CS_TEAM_LEADER", true),
            new Meant("GENERAL_MANAGER", null, "zongjingli.gl", "GENERAL_MANAGER", false),
            new Meant("GENERAL_MANAGER", "zongjingli.gl", "zongjingli.gl", "GENERAL_MANAGER", false));
}
