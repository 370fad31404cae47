package io.guanjia.intake.box;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The suggestion boxes' rows of the problem catalogue. */
public enum SuggestionBoxProblem implements ProblemType {
    BOX_OFFICE_NEEDED(422, "请以管理处人员身份登记：意见箱属于某一管理处。", "A box belongs to an office: place it as staff of that office."),
    BOX_EXISTS(
            409,
            "“{location}”已有在用的意见箱，请直接打开该意见箱，或写明另一位置。",
            "A box is in use at “{location}” already: open that one, or say where else this one stands."),
    BOX_LOCATION_HOLDS_PERSONAL_DATA(
            422,
            "位置（location）含电话、证件或银行卡号，不能保存。",
            "The location holds a phone, identity or card number and is not kept."),
    BOX_REMOVED(
            409, "意见箱 {number} 已撤除，不能再开箱或撤除。", "The box {number} was removed: it is neither opened nor removed again."),
    BOX_OPENING_TOLD(
            409,
            "该意见箱 {at} 的开箱已登记，请直接打开该次记录；如确为另一次开箱，请填写其开箱时间。",
            "The opening of this box at {at} is written down already: open that record; if it was another opening, say when it was."),
    BOX_TIME_NOT_POSSIBLE(
            422,
            "时间须不早于启用或上次开箱（{from}），且不晚于现在（{now}）。",
            "The time lies between when the box was placed or last opened ({from}) and now ({now})."),
    BOX_NEEDS_TWO_OPENERS(
            422,
            "开箱须由两人共同进行：两名开箱人是同一人，请填写另一人的工号。",
            "Two open a box together: both openers are the same person. Say who the other was."),
    BOX_OPENER_NOT_OF_THE_OFFICE(
            422,
            "开箱人不是该管理处的在岗人员，请填写其工号，或先在组织资料中登记岗位：{problem}。",
            "An opener is not a member of staff of the office: give their staff id, or have their post defined first. {problem}."),
    BOX_OPENING_COMPLETE(409, "本次开箱的 {slips} 份意见已全部登记。", "All {slips} slips of this opening are registered."),
    BOX_MORE_REQUESTS_THAN_SLIPS(
            422,
            "本次开箱发现 {slips} 份意见，已关联 {named} 件，不能再关联 {more} 件。",
            "{slips} slips were found and {named} requests named: {more} more are too many."),
    BOX_REQUEST_UNKNOWN(
            422,
            "本管理处没有登记 {numbers}：请核对编号，只能关联意见箱所属管理处的登记。",
            "The office of the box has no request {numbers}: check the numbers. Only its own requests are named."),
    BOX_REQUEST_OF_ANOTHER_CHANNEL(
            422,
            "登记 {numbers} 的渠道不是“意见箱”（SUGGESTION_BOX），不能作为箱内意见关联。",
            "The requests {numbers} did not come by the channel SUGGESTION_BOX: they are no slips of a box."),
    BOX_REQUEST_VOID(
            422,
            "登记 {numbers} 已作废，不能作为箱内意见关联：请重新登记该份意见，关联新的编号。",
            "The requests {numbers} were voided and stand for no slip: register the slip anew and name that one."),
    BOX_REQUEST_ALREADY_NAMED(
            409,
            "登记 {numbers} 已关联一次开箱，不能重复关联：每份意见登记一件。",
            "The requests {numbers} are named by an opening already: each slip is a request of its own.");

    private final ProblemText text;

    SuggestionBoxProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
