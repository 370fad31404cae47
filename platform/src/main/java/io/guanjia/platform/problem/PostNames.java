package io.guanjia.platform.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What posts are called in refusals, which name them to people; the realm hands them out by code. */
public enum PostNames {
    CUSTOMER_SERVICE_AGENT("客服人员", "the customer-service agent"),
    SWITCHBOARD_OPERATOR("接线生", "the switchboard operator"),
    CS_TEAM_LEADER("客服组负责人", "the customer-service team leader"),
    SERVICE_CENTRE_HEAD("服务中心主任", "the head of the service centre"),
    ESTATE_OFFICER("管理员", "the estate officer"),
    OFFICE_DIRECTOR("管理处主任", "the office director"),
    CHIEF_DIRECTOR("总主任", "the chief director"),
    GENERAL_MANAGER("总经理", "the general manager"),
    PROPERTY_DEPARTMENT_HEAD("物业部负责人", "the head of the property department"),
    PROPERTY_CENTRE_HEAD("物业中心负责人", "the head of the property centre"),
    ENGINEERING_SUPERVISOR("工程部主管", "the engineering supervisor"),
    TECHNICIAN("维修人员", "the technician"),
    DEPARTMENT_HEAD("部门负责人", "the head of the department"),
    SPECIALIST_SUPERVISOR("专业主管", "the specialist supervisor"),
    RESPONSIBLE_HANDLER("处理责任人", "the responsible handler"),
    FEE_COLLECTOR("业务员", "the fee collector"),
    QUALITY_DEPARTMENT("品质部", "the quality department"),
    COMPANY_LEADER("公司领导", "the company's leadership"),
    COMPANY_GENERAL_MANAGER("公司总经理", "the company's general manager"),
    BRANCH_LEADERSHIP("分公司领导层", "the branch's leadership"),
    PROJECT_COMPANY("项目所在公司", "the project company"),
    GROUP_PROPERTY_DEPARTMENT("管理公司物业管理部", "the group's property department"),
    CLIENT("物业管理委托方", "the client"),
    ORGANISATION_ADMIN("组织管理员", "the organisation's administrator"),
    OPERATOR("运维", "the operator");

    private final String zh;
    private final String en;

    PostNames(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    /** Adds a post to the values of a refusal: by its code, and as {@code …Zh} and {@code …En} by its name. */
    public static void put(Map<String, Object> values, String value, String post) {
        values.put(value, post);
        values.put(value + "Zh", zh(post));
        values.put(value + "En", en(post));
    }

    /** The same of several. */
    public static void put(Map<String, Object> values, String value, Collection<String> posts) {
        List<String> inOrder = List.copyOf(new TreeSet<>(posts));
        values.put(value, String.join("、", inOrder));
        values.put(
                value + "Zh",
                String.join("、", inOrder.stream().map(PostNames::zh).toList()));
        values.put(
                value + "En",
                String.join(", ", inOrder.stream().map(PostNames::en).toList()));
    }

    private static String zh(String post) {
        return of(post).map(PostNames::zh).orElse(post);
    }

    private static String en(String post) {
        return of(post).map(known -> known.en).orElse(post);
    }

    private static Optional<PostNames> of(String code) {
        return Arrays.stream(values()).filter(post -> post.name().equals(code)).findFirst();
    }
}
