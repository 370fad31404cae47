package io.guanjia.intake.organisation;

import java.util.List;

/** The roles that tokens carry and permission tables speak of; a post in any other would open nothing. */
public final class StaffRoles {

    public static final List<String> KNOWN = List.of(
            "BRANCH_LEADERSHIP",
            "CHIEF_DIRECTOR",
            "CLIENT",
            "COMPANY_GENERAL_MANAGER",
            "COMPANY_LEADER",
            "CS_TEAM_LEADER",
            "CUSTOMER_SERVICE_AGENT",
            "DEPARTMENT_HEAD",
            "ENGINEERING_SUPERVISOR",
            "ESTATE_OFFICER",
            "FEE_COLLECTOR",
            "GENERAL_MANAGER",
            "GROUP_PROPERTY_DEPARTMENT",
            "OFFICE_DIRECTOR",
            "OPERATOR",
            "ORGANISATION_ADMIN",
            "PROJECT_COMPANY",
            "PROPERTY_CENTRE_HEAD",
            "PROPERTY_DEPARTMENT_HEAD",
            "QUALITY_DEPARTMENT",
            "RESPONSIBLE_HANDLER",
            "SERVICE_CENTRE_HEAD",
            "SPECIALIST_SUPERVISOR",
            "SWITCHBOARD_OPERATOR",
            "TECHNICIAN");

    private StaffRoles() {}
}
