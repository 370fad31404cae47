package io.guanjia.intake.request;

import io.guanjia.platform.problem.ProblemType;

/** Service requests' rows of the problem catalogue. */
public enum RequestProblem implements ProblemType {
    REQUEST_NOT_IN_THIS_STATE(
            409,
            "该登记当前为“{state}”,不能{command}。请刷新后查看最新进展。",
            "The request is \"{state}\"; \"{command}\" is not possible now. Reload to see where it stands."),
    UNIT_OR_REASON_MISSING(
            422,
            "请填写单元号;确实不清楚单元的,请写明原因(unitUnknownReason)。两者填且只填一项。",
            "Give the unit, or say why it is not known (unitUnknownReason): exactly one of the two."),
    RELAYER_MISSING(422, "转告的事项必须填写转告人(relayedBy)。", "For a relayed matter say who relayed it (relayedBy)."),
    RECEIVED_IN_THE_FUTURE(422, "收到时间不能晚于现在。", "It cannot have been received in the future."),
    RESTATEMENT_NOT_CONFIRMED(
            422,
            "请先向投诉人复述投诉要点并取得其确认。",
            "Read the points of the complaint back to the complainant and have them confirmed first."),
    OUT_OF_COMPETENCE(
            422,
            "该事项非本楼盘所能答复,须先请示物业部负责人(instruction-request)。",
            "This is beyond the estate's competence: ask the property department's head first (instruction-request)."),
    POLICY_MATTER(
            422,
            "该事项涉及公司政策或管理公约,前台无权答复,请先请示物业部负责人。",
            "This touches company policy or the covenant: the desk may not answer before the property department's head has."),
    NO_INSTRUCTION_NEEDED(
            422,
            "该事项未标记为超出职权或涉及政策,无须请示,可直接答复或转处理部门。",
            "Nothing marks this as beyond competence or a policy matter: answer it or route it."),
    A_DEPARTMENT_HAS_IT(
            422,
            "处理部门的联络单尚未办结,请待其确认、退回或撤回后再答复。",
            "A department still has the matter: wait until its slip is confirmed, rejected or withdrawn."),
    NO_DEPARTMENT_HAS_IT(
            422,
            "没有部门在办理该事项,登记答复不能使其办结:请用“即时答复”(answer)答复业户,或先转处理部门(routing)。",
            "No department has the matter, so a reply would not settle it: answer it (answer), or route it first (routing)."),
    AGREED_REPLY_TIME_MISSING(
            422,
            "不能即时答复的,请先与业户协定答复时间(agreedReplyAt)。",
            "What is not answered at once needs a reply time agreed with the household (agreedReplyAt)."),
    AGREED_TIME_IMPOSSIBLE(
            422, "协定的答复时间须晚于现在,且不超过 60 天。", "The agreed reply time lies in the future, at most 60 days ahead."),
    TIME_ALREADY_AGREED(
            422,
            "本轮已与业户协定过答复时间,不能另行更改。",
            "A reply time was agreed with the household in this round already; it stands."),
    ORAL_ONLY_IF_URGENT(422, "只有须及时处理的事项才可口头转达。", "Only what is urgent may be handed over by word of mouth."),
    ORAL_HAND_OVER_NOT_NOTED(
            422,
            "口头转达须登记转达给谁、何时转达(handedOverTo、handedOverAt)。",
            "An oral hand-over is noted with the person and the time (handedOverTo, handedOverAt)."),
    WRITTEN_IS_NOT_HANDED_OVER(422, "书面联络单不填写口头转达人和时间。", "A written slip has no person and time of an oral hand-over."),
    HAND_OVER_TIME_IMPOSSIBLE(
            422, "口头转达时间不能早于收到时间,也不能晚于现在。", "A matter is not handed over before it was received, nor in the future."),
    PERSONAL_DATA_IN_FIELD(
            422,
            "{field} 中含有电话或证件号码,请删去;需要联系住户的人可在登记表中查看。",
            "{field} holds a phone or identity number: remove it; whoever needs it finds it in the register."),
    MASKED_VALUE(
            422,
            "{field} 是打码后的内容,不能写回登记表,请填写完整内容或留空。",
            "{field} is a masked value, which is never stored: give the whole value or none."),
    PHONE_NOT_READABLE(422, "{field} 不是可以拨打的号码:{zh}。", "{field} is no number that can be dialled. {en}."),
    NO_PHONE_ON_RECORD(422, "该登记没有留下电话。", "No phone is on record for this request."),
    UNKNOWN_DEPARTMENT(
            422,
            "{office} 没有部门 {department},请从部门列表中选择。",
            "{office} has no department {department}: choose one from the list."),
    UNKNOWN_OFFICE(
            422,
            "没有管理处 {office};分公司人员登记时须指明管理处。",
            "There is no office {office}; branch staff say which office they act for.");

    private final int status;
    private final String zh;
    private final String en;

    RequestProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
