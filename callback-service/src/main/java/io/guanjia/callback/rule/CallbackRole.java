package io.guanjia.callback.rule;

/** A post that completes callbacks, by a rule or in place of a post below it; the names are those of the realm roles. */
public enum CallbackRole {
    CUSTOMER_SERVICE_AGENT("客服人员", "Customer-service agent"),
    CS_TEAM_LEADER("客服组负责人", "Customer-service team leader"),
    SERVICE_CENTRE_HEAD("服务中心主任", "Head of the service centre"),
    ESTATE_OFFICER("管理员", "Estate officer"),
    ENGINEERING_SUPERVISOR("工程部主管", "Engineering supervisor"),
    DEPARTMENT_HEAD("部门负责人", "Head of department"),
    OFFICE_DIRECTOR("管理处主任", "Office director"),
    CHIEF_DIRECTOR("总主任", "Chief director"),
    GENERAL_MANAGER("总经理", "General manager");

    private final String nameZh;
    private final String nameEn;

    CallbackRole(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
