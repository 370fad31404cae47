package io.guanjia.intake.desk.log;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about the log of the shifts. */
public enum LogProblem implements ProblemType {
    LOG_OFFICE_NEEDED(
            422, "请以管理处人员身份记录：值班日志属于某一管理处。", "The log belongs to an office: write in it as staff of that office."),
    LOG_HOLDS_PERSONAL_DATA(
            422,
            "日志含电话、证件或银行卡号，不能保存：请写登记编号或工号。",
            "The entry holds a phone, identity or card number and is not kept: name the request or the staff instead."),
    LOG_NOTHING_TO_TAKE_OVER(409, "日志 {number} 没有待接的交班事项。", "Nothing of the entry {number} waits to be taken over."),
    LOG_OWN_HANDOVER(
            422, "交班事项由接班人接收，本人不能接收自己交的班。", "The next shift takes it over: nobody takes over what they handed over.");

    private final ProblemText text;

    LogProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
