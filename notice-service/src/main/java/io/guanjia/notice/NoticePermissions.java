package io.guanjia.notice;

import io.guanjia.notice.notice.NoticeProblem;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may do what in this service. */
@ApplicationScoped
public class NoticePermissions extends PermissionTable {

    /** 相关人员: those who draft, and bring released notices to households. */
    private static final String[] OFFICE_STAFF = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "ENGINEERING_SUPERVISOR",
        "DEPARTMENT_HEAD",
        "OFFICE_DIRECTOR"
    };

    private static final String[] READERS = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "ENGINEERING_SUPERVISOR",
        "DEPARTMENT_HEAD",
        "RESPONSIBLE_HANDLER",
        "TECHNICIAN",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY",
        "GROUP_PROPERTY_DEPARTMENT"
    };

    NoticePermissions() {
        read("notice.read", READERS);
        read("overdue.read", READERS);
        read(
                "notice.reveal-words",
                "CUSTOMER_SERVICE_AGENT",
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "ESTATE_OFFICER",
                "OFFICE_DIRECTOR",
                "QUALITY_DEPARTMENT",
                "PROJECT_COMPANY");
        writeInOffice("notice.draft", () -> Problem.of(NoticeProblem.NOTICE_OFFICE_NEEDED), OFFICE_STAFF);
        write("notice.edit", OFFICE_STAFF);
        write("notice.submit", OFFICE_STAFF);
        write("notice.decide-as-director", "OFFICE_DIRECTOR");
        write("notice.decide-as-chief", "CHIEF_DIRECTOR");
        write("notice.recall", OFFICE_STAFF);
        write("notice.drop", OFFICE_STAFF);
        write("notice.release", OFFICE_STAFF);
        write("notice.withdraw", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        write("notice.take-down", OFFICE_STAFF);
        write("distribution.plan", OFFICE_STAFF);
        write("distribution.settle", OFFICE_STAFF);
        write("distribution.drop", OFFICE_STAFF);
        read("distribution-register.read", READERS);

        readByAll("me.read");
        suiteWide("operations.parked-events.read", "OPERATOR");
        suiteWide("operations.parked-events.replay", "OPERATOR");
        suiteWide("operations.parked-events.discard", "OPERATOR");
    }
}
