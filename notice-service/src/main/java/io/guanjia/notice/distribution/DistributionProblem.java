package io.guanjia.notice.distribution;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The distribution's rows of the problem catalogue. */
public enum DistributionProblem implements ProblemType {
    DISTRIBUTION_NOTICE_NOT_RELEASED(
            409, "公告当前状态为“{state}”，已发布的公告才能发放。", "The notice is {state}: only a released notice is distributed."),
    DISTRIBUTION_METHOD_NOT_APPROVED(
            422, "发放方式 {method} 不在批准的范围内（{approved}）。", "{method} is not among the approved ways ({approved})."),
    DISTRIBUTION_HOME_NOT_APPROVED(
            422, "{home} 不在批准的发放范围内（{approved}）。", "{home} is not among those that it was approved for ({approved})."),
    DISTRIBUTION_PLACE_DOES_NOT_SUIT(
            422,
            "{method} 的发放对象不符：张贴须填告示栏位置（board），其他方式须填户号（unit），二者只填其一。",
            "{method} needs either a board or a unit, not both: a board for posting, a unit for everything else."),
    DISTRIBUTION_PLACE_HOLDS_PERSONAL_DATA(
            422,
            "{field} “{place}”中含电话号码、身份证号或银行卡号：请只填户号或告示栏位置。",
            "{field} \"{place}\" holds a phone, identity or card number: give the house number or the board alone."),
    DISTRIBUTION_LISTED_TWICE(
            422, "清单中同一户（或告示栏）以同一方式列了两次：{problem}", "The list names the same place in the same way twice: {problem}"),
    DISTRIBUTION_PLANNED_TWICE(
            409,
            "同一公告对同一户（或告示栏）以同一方式已有发放记录：{already}。再次上门请在原记录上登记结果。",
            "These already have a line of this method for this notice: {already}. Tell further attempts of that line."),
    DISTRIBUTION_STILL_VALID(
            409,
            "公告有效期至 {validTo}，尚未到期：需提前停用时请撤回；只撤下一处时请登记该处的结果 REMOVED。",
            "The notice is valid to {validTo}: to end it earlier, withdraw it; to take one copy down, settle its line as REMOVED."),
    DISTRIBUTION_NOTHING_HANGS(409, "该公告没有仍在张贴的告示。", "No copy of this notice hangs on a board."),
    DISTRIBUTION_ALREADY_SETTLED(
            409, "该发放记录已办结（{outcome}），不能更改。", "This line is settled ({outcome}) and stays as it is."),
    DISTRIBUTION_ATTEMPT_TOLD(
            409,
            "这一次的结果已登记过，下一次是第 {next} 次。请刷新后查看。",
            "This attempt was told already; the next is number {next}: reload to see."),
    DISTRIBUTION_OUTCOME_DOES_NOT_SUIT(
            422,
            "{method}（当前 {state}）的结果只能是 {possible}。",
            "A line by {method} that is {state} goes on as one of {possible}."),
    DISTRIBUTION_SIGNATURE_MISSING(
            422, "上门传递须由接件人签字，请如实填写接件人全名。", "Door-to-door delivery is signed for: give the recipient's name in full."),
    DISTRIBUTION_NOTE_MISSING(
            422, "拒收、无人或改投信箱时请填写备注。", "Refused, nobody there, or left in the mailbox instead: note what happened.");

    private final ProblemText text;

    DistributionProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
