package io.guanjia.routing;

import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.problem.Problem;
import io.guanjia.routing.workorder.WorkOrderProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Stream;

/** Who may do what in this service. */
@ApplicationScoped
public class RoutingPermissions extends PermissionTable {

    /** Customer service, and those above it for complaints that are about it. */
    private static final String[] CUSTOMER_SERVICE = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER"
    };

    /** Departments' people, each for their own; those above them for complaints about somebody under these, as the slip's rules say. */
    private static final String[] DEPARTMENT = {
        "RESPONSIBLE_HANDLER",
        "DEPARTMENT_HEAD",
        "SPECIALIST_SUPERVISOR",
        "ENGINEERING_SUPERVISOR",
        "TECHNICIAN",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER"
    };

    private static final String[] READERS = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "RESPONSIBLE_HANDLER",
        "DEPARTMENT_HEAD",
        "SPECIALIST_SUPERVISOR",
        "ENGINEERING_SUPERVISOR",
        "TECHNICIAN",
        "ESTATE_OFFICER",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD",
        "PROPERTY_CENTRE_HEAD",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY",
        "GROUP_PROPERTY_DEPARTMENT"
    };

    /** They agree with households when somebody comes (S1b(4)-1b). */
    private static final String[] DESK = {"CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD"};

    /** They say who of their department goes. */
    private static final String[] LEAD_WORK = {
        "RESPONSIBLE_HANDLER", "DEPARTMENT_HEAD", "SPECIALIST_SUPERVISOR", "ENGINEERING_SUPERVISOR"
    };

    /** Before whom what is not kept is brought, and those between (S0-5.2.4c). */
    private static final String[] ABOVE_SLIPS = {
        "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER"
    };

    /** They decide which department has what is sent back twice (S1b(3)-4.2.2b). */
    private static final String[] ABOVE_DEPARTMENTS = {
        "PROPERTY_CENTRE_HEAD", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER"
    };

    /** They see what became of it: the desk, whoever leads a department, and those who look on. */
    private static final String[] LOOK_ON = {
        "CUSTOMER_SERVICE_AGENT",
        "DEPARTMENT_HEAD",
        "ENGINEERING_SUPERVISOR",
        "SPECIALIST_SUPERVISOR",
        "RESPONSIBLE_HANDLER",
        "PROPERTY_DEPARTMENT_HEAD",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY",
        "GROUP_PROPERTY_DEPARTMENT"
    };

    private static final String[] OPEN_ORDERS = with(DESK, LEAD_WORK);

    private static final String[] AT_THE_DOOR = with(LEAD_WORK, "TECHNICIAN");

    RoutingPermissions() {
        read("contact-slip.read", READERS);
        read(
                "contact-slip.owed",
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "DEPARTMENT_HEAD",
                "OFFICE_DIRECTOR",
                "CHIEF_DIRECTOR");
        read(
                "contact-slip.reveal-words",
                "CUSTOMER_SERVICE_AGENT",
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "ENGINEERING_SUPERVISOR",
                "OFFICE_DIRECTOR",
                "QUALITY_DEPARTMENT",
                "PROJECT_COMPANY");
        read("contact-slip.take-paper", READERS);
        read("overdue.read", READERS);
        write("contact-slip.acknowledge", DEPARTMENT);
        write("contact-slip.reject", DEPARTMENT);
        write("contact-slip.start", DEPARTMENT);
        write("contact-slip.report", DEPARTMENT);
        write("contact-slip.confirm", CUSTOMER_SERVICE);
        write("contact-slip.return", CUSTOMER_SERVICE);
        write("contact-slip.withdraw", CUSTOMER_SERVICE);
        write("contact-slip.urge", CUSTOMER_SERVICE);
        write("contact-slip.note-progress", DEPARTMENT);
        write(
                "contact-slip.hand-over",
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "OFFICE_DIRECTOR",
                "CHIEF_DIRECTOR",
                "GENERAL_MANAGER");

        plans();
        extensions();
        escalations();
        workOrders();

        readByAll("me.read");
        suiteWide("operations.parked-events.read", "OPERATOR");
        suiteWide("operations.parked-events.replay", "OPERATOR");
        suiteWide("operations.parked-events.discard", "OPERATOR");
    }

    private void plans() {
        read("handling-plan.read", READERS);
        write("handling-plan.submit", DEPARTMENT);
        write("handling-plan.convey", CUSTOMER_SERVICE);
        write("handling-plan.keep-commitment", DEPARTMENT);
    }

    private void extensions() {
        read("slip-extension.read", READERS);
        write("slip-extension.ask", DEPARTMENT);
        write("slip-extension.withdraw", DEPARTMENT);
        write("slip-extension.decide", ABOVE_SLIPS);
    }

    private void escalations() {
        read("slip-escalation.read", with(LOOK_ON, with(ABOVE_SLIPS, ABOVE_DEPARTMENTS)));
        write("slip-escalation.acknowledge", ABOVE_SLIPS);
        write("slip-escalation.decide", ABOVE_DEPARTMENTS);
    }

    private void workOrders() {
        read("work-order.read", READERS);
        read("work-order.take-paper", READERS);
        writeInOffice("work-order.open", () -> Problem.of(WorkOrderProblem.WORK_ORDER_OFFICE_NEEDED), OPEN_ORDERS);
        write("work-order.appoint", DESK);
        write("work-order.assign", LEAD_WORK);
        write("work-order.arrive", AT_THE_DOOR);
        write("work-order.report-non-admission", AT_THE_DOOR);
        write("work-order.consent", AT_THE_DOOR);
        write("work-order.tick", AT_THE_DOOR);
        write("work-order.start", AT_THE_DOOR);
        write("work-order.finish", AT_THE_DOOR);
        write("work-order.accept", AT_THE_DOOR);
        write("work-order.note-dissatisfaction", AT_THE_DOOR);
        write("work-order.call-cleaning", AT_THE_DOOR);
        write("work-order.note-cleaned", with(DESK, AT_THE_DOOR));
        write("work-order.cancel", OPEN_ORDERS);
    }

    private static String[] with(String[] some, String... others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others))
                .distinct()
                .toArray(String[]::new);
    }
}
