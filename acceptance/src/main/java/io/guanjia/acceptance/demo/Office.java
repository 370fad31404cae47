package io.guanjia.acceptance.demo;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.ProblemAnswer;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import java.util.Locale;
import java.util.Set;

/**
 * The people of one office of the demo.
 *
 * @param code e.g. {@code GL01}
 * @param branch e.g. {@code GL}
 */
public record Office(SuiteClient suite, String code, String branch) {

    private static final Set<String> NOT_YET = Set.of("UNKNOWN_BRANCH", "OFFICE_NOT_IN_BRANCH");

    public static Office jiayuan(SuiteClient suite) {
        return new Office(suite, "GL01", "GL");
    }

    public static Office binhai(SuiteClient suite) {
        return new Office(suite, "MW01", "MW");
    }

    /** Whether every service has heard of the branch. */
    public boolean isBranchKnownEverywhere() {
        return isLetInEverywhere(chiefDirector());
    }

    /** Whether every service has heard that the office is one of the branch. */
    public boolean isKnownEverywhere() {
        return isLetInEverywhere(agent());
    }

    private static boolean isLetInEverywhere(Staff somebody) {
        try {
            somebody.requests().list("size=1");
            somebody.slips().list("size=1");
            somebody.callbacks().list("size=1");
            somebody.notices().list("size=1");
            return true;
        } catch (ProblemAnswer notYet) {
            if (NOT_YET.contains(notYet.code())) {
                return false;
            }
            throw notYet;
        }
    }

    /** 客服. */
    public Staff agent() {
        return here("kefu");
    }

    /** 客服组长. */
    public Staff teamLeader() {
        return here("zuzhang");
    }

    /** 服务中心主任. */
    public Staff centreHead() {
        return here("fuwu");
    }

    /** 管理员. */
    public Staff estateOfficer() {
        return here("guanliyuan");
    }

    /** 管理处主任. */
    public Staff director() {
        return here("zhuren");
    }

    /** 工程部主管. */
    public Staff engineering() {
        return here("gongcheng");
    }

    /** 总主任 of the branch. */
    public Staff chiefDirector() {
        return suite.as("zongzhuren." + branch.toLowerCase(Locale.ROOT));
    }

    /** 物业部负责人 of the branch. */
    public Staff propertyHead() {
        return suite.as("wuye." + branch.toLowerCase(Locale.ROOT));
    }

    /** Who takes the slips of a kind of department. */
    public Staff handlerOf(String departmentKind) {
        return departmentKind.equals("ENGINEERING") ? engineering() : here("chuli");
    }

    public String department(String kind) {
        return code + "-" + kind;
    }

    /**
     * Somebody in the first post that the callback names who did not do the work: here the agent answers households, and
     * the engineering supervisor takes the slips, so their callbacks go to the post above.
     */
    public Staff callerFor(Callback callback) {
        String role = callback.roles().getFirst().code();
        return switch (role) {
            case "CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER" -> teamLeader();
            case "SERVICE_CENTRE_HEAD" -> centreHead();
            case "ESTATE_OFFICER" -> estateOfficer();
            case "ENGINEERING_SUPERVISOR", "OFFICE_DIRECTOR" -> director();
            case "CHIEF_DIRECTOR" -> chiefDirector();
            default -> throw new IllegalArgumentException("nobody here is " + role);
        };
    }

    private Staff here(String post) {
        return suite.as(post + "." + code.toLowerCase(Locale.ROOT));
    }
}
