package io.guanjia.callback.callback;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;
import java.util.Map;

/** What callbacks refuse, in words for people. */
public enum CallbackProblem implements ProblemType {
    CALLBACK_ALREADY_ENDED(
            409, "该回访{stateZh}，不能再办理。", "This callback is {stateEn}: nothing more can be done about it."),
    CALLBACK_AWAITS_RAINSTORM(
            409,
            "{ruleZh}须在经过一次大暴雨之后上门进行（{clauses}），完工之后尚未登记大暴雨；提前走访可记为一次联系。",
            "{ruleEn}: the visit counts only after a heavy rainstorm ({clauses}), and none is recorded since the work ended. An earlier visit may be noted as an attempt."),
    CALLBACK_ROLE_NOT_ALLOWED(
            403,
            "{ruleZh}须由以下岗位完成：{rolesZh}（{clauses}）。",
            "{ruleEn}: only these posts complete it: {rolesEn} ({clauses})."),
    CALLBACK_SUPERVISOR_NOT_ALLOWED(
            403,
            "{ruleZh}只能由以下岗位决定不再进行：{rolesZh}（{clauses}）。",
            "{ruleEn}: only these posts let it go: {rolesEn} ({clauses})."),
    CALLBACK_OWN_WORK(
            403,
            "这件事是您本人办理的，不能由您本人回访或免除。{ruleZh}请由以下岗位的其他人员进行：{rolesZh}（{clauses}）。",
            "You did this work yourself, so you do not ask about it or let it go. {ruleEn}: leave it to somebody else among {rolesEn} ({clauses})."),
    CALLBACK_ABOUT_YOURSELF(
            403,
            "这件投诉涉及您本人，不能由您本人回访或免除。{ruleZh}请由以下岗位的其他人员进行：{rolesZh}（{clauses}）。",
            "The complaint is about you, so you do not ask about it or let it go. {ruleEn}: leave it to somebody else among {rolesEn} ({clauses})."),
    CALLBACK_WAITS_FOR_NO_RAIN(409, "该回访不等待大暴雨。", "This callback waits for no rain."),
    CALLBACK_NOT_SOUGHT_ENOUGH(
            422,
            "须由可完成该回访的岗位（{rolesZh}）在 {needed} 个不同的半天以可完成的方式（{modesZh}）联系过，才能按联系不上处理；现为 {tried} 个半天。请先由上述岗位记录联系。",
            "A household counts as unreachable once the posts that complete the callback ({rolesEn}) sought it on {needed} different half-days in a way that completes it ({modesEn}); they did on {tried}. Let them note their attempts first."),
    CALLBACK_SOMEBODY_CAN_BE_ASKED(
            422,
            "登记中没有写明无人可回访。确实匿名或联系不上的，请先由客服在登记中写明；有人可问而联系不上的，联系数次后按联系不上处理。",
            "The register does not say that nobody can be asked. Let the desk record it if so; whoever can be asked but is not found is given up after several attempts."),
    CALLBACK_LOOKED_AT_ALL_THE_SAME(
            422,
            "{ruleZh}要查看维修本身：没有可询问的人，也须由{rolesZh}到现场查看后完成，满意度填“未表态”（{clauses}）。",
            "{ruleEn} looks at the repair itself: though nobody can be asked, {rolesEn} go there and complete it, with NOT_STATED"
                    + " for the satisfaction ({clauses})."),
    CALLBACK_RELAYER_CAN_BE_WRITTEN_TO(
            422,
            "此事由他人转达，请以复函回复转达人，以此完成回访。",
            "The matter was relayed: answer whoever relayed it by reply letter, which completes the callback."),
    CALLBACK_MODE_NOT_ALLOWED(
            422,
            "{ruleZh}须以下列方式完成：{modesZh}（{clauses}）。其他方式的联系可记为一次联系。",
            "{ruleEn}: only these ways complete it: {modesEn} ({clauses}). Contact in another way may be noted as an attempt."),
    CALLBACK_OTHER_MODE_UNNAMED(
            422, "以其他方式回访的，请写明是何种方式；其余方式不填。", "Say which way it was when it was another one, and only then."),
    CALLBACK_CONTENT_MISSING(
            422,
            "请填写回访内容：各种形式的回访均应有记录可供追溯。",
            "Write down what was asked and answered: every callback leaves a record that can be traced."),
    CALLBACK_SATISFACTION_MISSING(
            422,
            "只有以复函回复、或无人可问而到场查看的可以记为未表态；电话、上门等方式请记录住户是否满意。",
            "Only a reply letter, or a look at a repair of which nobody can be asked, may leave it open whether the household is"
                    + " satisfied; otherwise say which it is."),
    CALLBACK_NOBODY_TO_SAY_SO(
            422,
            "登记中写明无人可回访，没有人可以表示是否满意：请填“未表态”，经人转达的以复函回复转达人。如已联系上，请先由客服登记“已联系上”，再记录其满意度。",
            "The register says that nobody can be asked, so nobody said how satisfied they are: state NOT_STATED, by reply letter to whoever relayed it. Whoever was found after all is"
                    + " recorded as reached by the desk first."),
    CALLBACK_NOBODY_TO_ASK(
            422,
            "登记中写明无人可回访，也没有可复函的转达人，没有回访可以完成：请由{rolesZh}按“无人可回访”处理。如已联系上，请先由客服登记“已联系上”。",
            "The register says that nobody can be asked, and nobody relayed it, so no callback is made: {rolesEn} let it go as not owed. Whoever was"
                    + " found after all is recorded as reached by the desk first."),
    CALLBACK_SIGNED_WITHOUT_VISIT(422, "只有上门回访才能记录住户签字。", "A household signs for a visit only."),
    CALLBACK_NEXT_TRY_IN_THE_PAST(422, "下次联系时间须晚于现在。", "The next try lies in the future."),
    CALLBACK_NEVER_WAIVED(
            422,
            "{ruleZh}的回访率应为 100%，不能免除（{clauses}）。",
            "{ruleEn}: every one must be done, none is waived ({clauses})."),
    CALLBACK_TARGET_OUT_OF_REACH(
            422,
            "{ruleZh}本月应回访 {eligible} 件，已免或逾期 {lost} 件，再免一件回访率将低于 {target}%（{clauses}）。",
            "{ruleEn}: of {eligible} this month {lost} are waived or overdue; one more would take the rate below {target} % ({clauses})."),
    RAINSTORM_TIME_IMPOSSIBLE(
            422,
            "大暴雨须已结束，历时 {minutes} 分钟以上、{days} 天以内，且在最近 {recent} 天内开始。请核对开始和结束时间。",
            "A rainstorm is recorded once it is over; it lasts at least {minutes} minutes and at most {days} days, and began within the last {recent} days. Check both times."),
    RAINSTORM_ALREADY_RECORDED(
            409,
            "这场大暴雨已登记（{beganAt} 至 {endedAt}），在此之前完工的渗漏水维修均已到期，不必再登记；该登记有误的，请先撤回。",
            "This rainstorm is recorded already ({beganAt} to {endedAt}); callbacks on leaks repaired before it have fallen due. Nothing more is to be done; if that record is mistaken, take it back first."),
    RAINSTORM_ALREADY_WITHDRAWN(409, "这场大暴雨的登记已撤回。", "This rainstorm was taken back already."),
    RAINSTORM_ACTED_ON(
            409,
            "随这场大暴雨到期的回访已有人联系或回访（{numbers}），不能再撤回。时间录错的，请直接登记正确的时间，尚在等待的渗漏水回访随即到期。",
            "Callbacks that fell due with this rainstorm were attempted or made ({numbers}): it is not taken back any more. If its times were mistyped, record the true ones: what still waits falls due with them."),
    CALLBACK_PERSONAL_DATA_IN_TEXT(
            422,
            "原因会随事件传到其他部门，请去掉其中的电话号码或证件号码。",
            "The reason travels to other departments: take the telephone or identity number out of it.");

    private final ProblemText text;

    CallbackProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    @Override
    public Map<String, Object> example() {
        return this == CALLBACK_ALREADY_ENDED
                ? Map.of("state", "COMPLETED", "stateZh", "已回访", "stateEn", "completed")
                : Map.of();
    }
}
