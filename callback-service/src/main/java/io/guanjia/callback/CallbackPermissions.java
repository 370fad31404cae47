package io.guanjia.callback;

import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Who may do what in this service. Which of the callers completes which callback is the rule table's business. */
@ApplicationScoped
public class CallbackPermissions extends PermissionTable {

    private static final String[] READERS = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "ENGINEERING_SUPERVISOR",
        "RESPONSIBLE_HANDLER",
        "DEPARTMENT_HEAD",
        "SPECIALIST_SUPERVISOR",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY",
        "GROUP_PROPERTY_DEPARTMENT"
    };

    private static final String[] CALLERS =
            Arrays.stream(CallbackRole.values()).map(Enum::name).toArray(String[]::new);

    private static final String[] SUPERVISORS = {
        "CS_TEAM_LEADER", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER"
    };

    private static final FieldError NO_OFFICE =
            new FieldError("office", "暴雨按管理处登记，请由该管理处人员登记 (kept by office: let somebody who sits there record it)");

    CallbackPermissions() {
        read("callback.read", READERS);
        read("callback.rules", READERS);
        read("overdue.read", READERS);
        read(
                "callback.reveal-words",
                "CUSTOMER_SERVICE_AGENT",
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "ESTATE_OFFICER",
                "ENGINEERING_SUPERVISOR",
                "OFFICE_DIRECTOR",
                "QUALITY_DEPARTMENT",
                "PROJECT_COMPANY");
        read("callback.coverage", READERS);
        write("callback.attempt", CALLERS);
        write("callback.complete", CALLERS);
        write("callback.waive", SUPERVISORS);
        write("callback.give-up", SUPERVISORS);
        write("callback.not-owe", SUPERVISORS);
        read("callback.rainstorms", READERS);
        writeInOffice(
                "callback.rainstorm",
                () -> Problem.of(CommonProblem.INVALID_FIELD, List.of(NO_OFFICE)),
                "OFFICE_DIRECTOR",
                "ENGINEERING_SUPERVISOR");
        write("callback.withdraw-rainstorm", "OFFICE_DIRECTOR", "ENGINEERING_SUPERVISOR");

        readByAll("me.read");
        suiteWide("operations.parked-events.read", "OPERATOR");
        suiteWide("operations.parked-events.replay", "OPERATOR");
        suiteWide("operations.parked-events.discard", "OPERATOR");
    }
}
