package io.guanjia.intake.organisation;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The organisation's rows of the problem catalogue. */
public enum OrganisationProblem implements ProblemType {
    NOT_BELOW_YOU(403, "{place} 不在您的管辖范围内。", "{place} is not below you in the organisation."),
    UNKNOWN_PLACE(
            422,
            "您的管辖范围内没有 {what}，请先建立上级单位。",
            "There is no {what} below you in the organisation: define what it belongs to first."),
    OFFICE_STAYS_IN_ITS_BRANCH(
            422, "{code} 已属于分公司 {branch}，不能改属其他分公司。", "{code} belongs to branch {branch} and cannot move to another."),
    ZONE_UNKNOWN(
            422, "不认识的时区 {zone}，请使用如 Asia/Shanghai 的写法。", "Unknown time zone {zone}: write it like Asia/Shanghai."),
    ZONE_STAYS(
            422,
            "分公司 {code} 的时区为 {zone}，工作日历与时限都依此计算，不能更改。",
            "Branch {code} is in zone {zone}: its calendars and clocks rest on that, so it cannot change."),
    UNKNOWN_OFFICE(
            422,
            "没有管理处 {office}；分公司人员登记时须指明管理处。",
            "There is no office {office}; branch staff say which office they act for."),
    ROLE_MISSING(422, "岗位至少要有一个角色。可用的角色：{known}。", "A post has at least one role. Those that exist: {known}."),
    ROLE_UNKNOWN(422, "没有角色 {roles}。可用的角色：{known}。", "There is no role {roles}. Those that exist: {known}."),
    ENDS_IN_THE_PAST(422, "结束时间不能早于现在。", "Nothing ends in the past: say now or later."),
    ALREADY_ENDED(
            409,
            "{what} 已于 {endedAt} 结束，不能再改结束时间；如需恢复，请重新设置（PUT），再定结束时间。",
            "{what} ended at {endedAt}, and an end that has come is not moved: to take it up anew define it again, then end it."),
    CODE_OF_ANOTHER_OFFICE(
            422,
            "部门代码 {code} 以管理处 {named} 的代码开头，不能设在管理处 {office}：请改用 {office}- 开头的代码，或将 office 填为 {named}。",
            "The code {code} begins with office {named} and cannot be a department of {office}: give it a code like {office}-…, or"
                    + " say {named} for office."),
    CODE_IN_OTHER_LETTERS(
            409,
            "{written} 与已有的 {kept} 只有大小写不同，视为同一代码：请使用已有的写法，或另取代码。",
            "{written} is {kept} in other letters, which is one code: write it as it is there, or take another code."),
    CATEGORY_LISTED_TWICE(422, "类别 {code} 重复。", "Category {code} is listed twice."),
    CALENDAR_OF_TOO_LITTLE_WORK(
            422,
            "工作日历全年须至少 {days} 个工作日、每天至少 {hours} 小时：时限按工作时间计算，工作时间过少会使时限长于集团规定。",
            "A working calendar has at least {days} working days a year of {hours} hours each: limits are counted in them, and with fewer"
                    + " they would be longer than the group allows."),
    CALENDAR_CONTRADICTS_ITSELF(422, "工作日历有矛盾：{problem}", "The working calendar contradicts itself: {problem}"),
    POLICY_UNKNOWN(
            422, "没有名为 {name} 的制度参数。可设置的有：{known}。", "There is no policy {name}. Those that can be set: {known}."),
    POLICY_VALUE_UNFIT(
            422,
            "{name} 的取值无法识别：时限如 HOURS(48)，比率为 0 至 100 的整数，许可为 true 或 false，名单为以顿号（、）分开的名称，如“街道办事处、派出所”，名称中不留空格、不用斜线，也不写电话或时限；集团标准为 {example}。",
            "That is no value for {name}: limits read like HOURS(48), shares are whole percent from 0 to 100, permissions true or false, lists are names with 、 between, in Chinese, without blanks or slashes, phones or limits of time; the group has {example}."),
    POLICY_LAXER_THAN_GROUP(
            422,
            "{name} 的集团标准为 {groupDefault}，分公司只能设得相同或更严，不能设为 {value}。",
            "The group's standard for {name} is {groupDefault}: a branch may be equally strict or stricter, not {value}."),
    CLOCK_NOT_ADJUSTABLE(
            409, "本系统的时钟不可调整（仅测试与试用环境可调）。", "The clock of this suite cannot be moved; only that of a trial suite can.");

    private final ProblemText text;

    OrganisationProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
