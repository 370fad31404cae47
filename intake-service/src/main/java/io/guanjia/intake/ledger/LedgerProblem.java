package io.guanjia.intake.ledger;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The ledger's rows of the problem catalogue. */
public enum LedgerProblem implements ProblemType {
    LEDGER_SIGNED(409, "台帐 {number} 已由 {by} 于 {at} 签署。", "The ledger {number} was signed by {by} at {at}."),
    LEDGER_OF_ANOTHER_KIND(
            409,
            "台帐 {number} 不能这样签署：日审由客服组负责人签署，周审由物业部负责人写明指导意见后签署。",
            "The ledger {number} is not signed like this: a day is signed by the team leader, a week by the head of the property"
                    + " department with guidance."),
    LEDGER_LINES_UNARRANGED(
            409,
            "尚有未结登记没有跟进安排：{numbers}。请先分类、转部门或答复，或在签署时逐件写明安排。",
            "Nothing is arranged yet for the open lines {numbers}: classify, route or answer them, or say with the signature what is arranged"
                    + " for each."),
    LEDGER_LINE_UNKNOWN(
            422, "本管理处没有这些登记，不能写安排：{ids}。", "The office has no such lines, so nothing is arranged for them: {ids}."),
    LEDGER_HOLDS_PERSONAL_DATA(
            422,
            "安排或指导意见含电话、证件或银行卡号，不能保存；请写明编号或工号。",
            "An arrangement or guidance holds a phone, identity or card number and is not kept: name the line or the staff instead.");

    private final ProblemText text;

    LedgerProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
