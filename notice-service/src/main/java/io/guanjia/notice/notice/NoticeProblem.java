package io.guanjia.notice.notice;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;
import java.util.Map;

/** The catalogue of what a notice refuses. */
public enum NoticeProblem implements ProblemType {
    NOTICE_WRONG_STATE(
            409,
            "公告当前状态为 {state}，不能执行 {command}。请刷新后查看最新状态。",
            "The notice is {state}, which does not allow {command}: reload to see where it stands."),
    NOTICE_NOT_APPROVED(
            409,
            "公告尚未完成审批（当前状态 {state}），不能发布：一般文件须经主任同意，曾作为重要文件报批的还须经总主任同意。",
            "The notice is not approved ({state}): the director must agree, and once it was submitted as important also the chief"
                    + " director."),
    NOTICE_CONTENT_FROZEN(
            409,
            "公告已提交、批复或发布（当前状态 {state}），内容不能再修改；发布前需要修改时请先取回，修改后重新报批。",
            "The notice is {state} and its content is fixed: before its release, recall it and submit it anew."),
    NOTICE_CONTENT_CHANGED(
            409,
            "公告内容与批复时不一致，不能发布。请联系运维人员核查。",
            "The content is not what was approved, so it cannot be released: ask operations to look into it."),
    NOTICE_APPROVAL_NOT_NEEDED(
            409,
            "名单内单位的外来文件登记后直接在告示栏公布，无需报批，请直接发布。",
            "The document of a listed outside body is published directly and needs no approval: release it."),
    NOTICE_CHIEF_NOT_NEEDED(
            409, "一般文件经主任同意即可发布，无需总主任批复。", "An ordinary notice needs the director only, not the chief director."),
    NOTICE_APPROVER_IS_AUTHOR(
            422,
            "拟稿人或修改人不能批复自己参与拟写的公告（此前未发布的相同文字亦同）；主任参与拟写的，由总主任批复。",
            "Whoever wrote in a notice, or in an earlier one of the same words, does not decide on it: the chief director decides on"
                    + " what a director wrote."),
    NOTICE_SAME_APPROVER_TWICE(
            422, "主任与总主任的批复须由不同的人作出。", "The director's and the chief director's decision come from two people."),
    NOTICE_REASON_MISSING(422, "批复“不同意”时必须填写理由。", "A disagreement must say why."),
    NOTICE_PERSONAL_DATA(
            422,
            "{field} 中含电话号码、身份证号或银行卡号：该项会传给其他部门，请删去号码后再提交。",
            "{field} holds a phone, identity or card number and is passed on to others: leave the number out."),
    NOTICE_CONTACT_MISSING(
            422, "公告应列入服务（投诉）电话；如不列入，请填写理由。", "A notice carries the service phone, or a reason why it does not."),
    NOTICE_CHANNELS_DO_NOT_FIT(
            422,
            "{category} 类公告的发放方式不符合规定，可选方式：{expected}。",
            "The channels do not suit a {category} notice: choose from {expected}."),
    NOTICE_SOURCE_MISSING(422, "转发外来文件须注明来文单位。", "An outside document names who wrote it."),
    NOTICE_NUMBERS_UNCONFIRMED(
            422,
            "公告中有个人号码（字段与第几字：{places}），发布后人人可见：确应公布的，请填 numbersConfirmed=true；否则请退回修改。",
            "It holds numbers of a person (field and character: {places}) that everybody will see: say numbersConfirmed=true if"
                    + " they are to be published, or send it back."),
    NOTICE_SOURCE_IS_OURS(
            422,
            "“{source}”是本公司或其部门，不是外来单位：请按自拟文件拟稿并报批。",
            "\"{source}\" is the company itself, no outside source: draft it as an own document and submit it."),
    NOTICE_SOURCE_UNLISTED(
            409,
            "来文单位“{source}”不在可直接公布的外来单位名单内，须经管理处主任同意后发布：请先提交报批。名单：{bodies}。",
            "\"{source}\" is not on the list of bodies whose documents go directly, so the office director agrees first: submit"
                    + " it. The list: {bodies}."),
    NOTICE_REGISTRAR_RELEASES(
            422,
            "外来文件的登记人或修改人不能自己发布，请由另一位同事核对后发布。",
            "Whoever registered or changed an outside document does not release it: a colleague looks at it and does."),
    NOTICE_CATEGORY_FIXED(
            422,
            "自拟文件与转发外来文件不能互换，请另行登记。",
            "An own document cannot become an outside one or the reverse: enter it anew."),
    NOTICE_VALIDITY_OVER(
            422, "有效期 {validTo} 已过，请填写将来的时间。", "It is valid to {validTo}, which is past: give a later time."),
    NOTICE_VALIDITY_TOO_LONG(422, "有效期最长至 {latest}。", "A notice may be valid to {latest} at the latest."),
    NOTICE_OFFICE_NEEDED(
            403, "公告由管理处人员拟定，请使用管理处账号。", "Notices are drafted by the staff of an office: use an office's account.");

    private final ProblemText text;

    NoticeProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    @Override
    public Map<String, Object> example() {
        return this == NOTICE_WRONG_STATE ? Map.of("state", "已发布", "command", "取回修改") : Map.of();
    }
}
