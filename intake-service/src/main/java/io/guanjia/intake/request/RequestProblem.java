package io.guanjia.intake.request;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;
import java.util.Map;

/** Service requests' rows of the problem catalogue. */
public enum RequestProblem implements ProblemType {
    REQUEST_NOT_IN_THIS_STATE(
            409,
            "该登记当前为“{state}”，不能{command}。请刷新后查看最新进展。",
            "The request is \"{state}\"; \"{command}\" is not possible now. Reload to see where it stands."),
    UNIT_OR_REASON_MISSING(
            422,
            "请填写单元号；确实不清楚单元的，请写明原因（unitUnknownReason）。两者填且只填一项。",
            "Give the unit, or say why it is not known (unitUnknownReason): exactly one of the two."),
    RELAYER_MISSING(422, "转告的事项必须填写转告人（relayedBy）。", "For a relayed matter say who relayed it (relayedBy)."),
    RECEIVED_IN_THE_FUTURE(422, "收到时间不能晚于现在。", "It cannot have been received in the future."),
    RECEIVED_TOO_LONG_AGO(
            422,
            "收到时间（receivedAt）不能早于一年前（{earliest}）：请核对日期；确实更早收到的，请留空，并在备注（remarks）中写明。",
            "receivedAt lies at most a year back ({earliest}): check the date; for what was indeed received earlier leave it out"
                    + " and say in the remarks when it was."),
    RESTATEMENT_NOT_CONFIRMED(
            422,
            "请先向投诉人复述投诉要点并取得其确认；匿名、联系不上或经人转告的，请写明无法询问业户的原因。",
            "Read the points of the complaint back to the complainant and have them confirmed first; where nobody can"
                    + " be asked, say why (notConfirmable)."),
    CONFIRMED_OR_NOT_CONFIRMABLE(
            422,
            "已由投诉人确认的，不能同时填写无法询问的原因；两者只填一项。",
            "What the complainant has confirmed is not notConfirmable as well: say one of the two."),
    NOT_CONFIRMABLE_UNFOUNDED(
            422,
            "无法核实的原因 {reason} 与登记不符：留有电话、房号或姓名的不是匿名（ANONYMOUS），未经转告的不是转告（RELAYED）；去信、上门或致电都未能联系上的，选联系不上（UNREACHABLE）并在 note 中写明联系经过。",
            "{reason} does not fit the register: with a phone, a home or a name on record nobody is ANONYMOUS, what came"
                    + " directly is not RELAYED; say UNREACHABLE with a note of what was tried in vain (letter, door, phone)."),
    NEVER_OUT_OF_REACH(
            422,
            "该登记并未注明无法联系业户，没有可撤回的记录。",
            "The register does not say that the household cannot be asked, so there is nothing to take back."),
    REPLY_MODE_MISSING(
            422,
            "该登记已注明无法联系业户，答复时须填写方式（mode）：书面 LETTER、答复转告人 RELAYER、无从告知 NOBODY_TO_TELL 等。",
            "The register says that the household cannot be asked: say how they are told (mode), e.g. LETTER, RELAYER"
                    + " or NOBODY_TO_TELL."),
    NOBODY_RELAYED_IT(
            422,
            "该事项不是转告的，没有转告人可答复；请选择其他方式。",
            "Nobody relayed this matter, so there is no relayer to tell: choose another mode."),
    SOMEBODY_CAN_BE_TOLD(
            422,
            "该登记并未注明匿名或联系不上，不能登记为“无从告知”；确实联系不上的，请先登记（unreachable）。",
            "The register does not say that this caller is anonymous or out of reach, so they are told; if they cannot"
                    + " be, record that first (unreachable)."),
    NOBODY_WAS_SPOKEN_TO(
            422,
            "该登记已注明匿名、联系不上或经人转告，不能登记为当面或电话告知；后来联系上的，请先登记“已联系上”（reachable），否则请选书面 LETTER、答复转告人 RELAYER 或无从告知 NOBODY_TO_TELL。",
            "The register says that nobody can be spoken to: if somebody was after all, record that first (reachable);"
                    + " else say LETTER, RELAYER or NOBODY_TO_TELL."),
    SOUGHT_BY_THE_CALLBACK(
            422,
            "事情已办结；留有电话或房号的，由回访人去电、去信或上门联系，分几个半天都联系不上的，在回访中登记联系不上。",
            "It is done, and a phone or a home is on record: the callback rings, writes or goes there; if nobody is reached on"
                    + " several half-days, it is given up there."),
    NO_MISTAKE(
            409,
            "业户已就此事作过评价，或经核实属重大投诉，不能作废。等级有误的，办结前由主任重新定级（reassessment）后再作废；否则请继续处理并回访，" + "确实无人可回访的，由主任在回访中登记无需回访及原因。",
            "The household has said how it went, or it was verified as a major complaint: it is not voided. If the grade is"
                    + " wrong, the director grades it anew before it is done (reassessment), and it is voided then; else go on with"
                    + " it, and where nobody can be asked, the director says so in the callback (not owed)."),
    WORK_VOIDED_ABOVE(
            403,
            "已有维修经确认，或已列为建设性意见，须回访：客服不能以作废代替。确属误登记的，由管理处主任或其上级作废。",
            "A repair was confirmed, or the opinion is constructive, so the household is called back: customer service does not"
                    + " void it instead. If it was a mistake all the same, the office director or a post above voids it."),
    COMPLAINT_VOIDED_ABOVE(
            403,
            "客服不能作废投诉。未经核实的投诉尚不知涉及何人，由总主任作废；复述核实（verification）后，由管理处主任或其上级作废。此件应由{postZh}或其上级作废。",
            "Customer service voids no complaint. Until it is verified nobody knows whom it is about, so the chief director"
                    + " voids it; once it is (verification), the office director or a post above. This one is for {postEn} or above."),
    ADDRESSED_ABOVE(
            403,
            "该投诉涉及{accusedZh}，其本人及下属不得定案，应由上级{addressedToZh}办理。",
            "This complaint is about {accusedEn}: it is settled by the post above, {addressedToEn}, not by them or those"
                    + " under them."),
    ACCUSED_WITHOUT_POST(
            422,
            "指明被投诉人（accusedStaffId）时，须同时填写其岗位（accusedRole）。",
            "Who names the accused (accusedStaffId) also says their post (accusedRole)."),
    ACCUSED_IN_ANOTHER_POST(
            422,
            "组织中没有工号为 {staffId}、在本管理处或其上级任{postZh}的人。请核对 accusedStaffId 与 accusedRole，或只填岗位。",
            "Nobody with the staff id {staffId} is known as {postEn} of this office or above it: check accusedStaffId and"
                    + " accusedRole, or say the post alone."),
    INSTRUCTION_STILL_NEEDED(
            422,
            "“超出职权”“涉及政策”一经标记，不能改分类撤销；请请示物业部负责人（instruction-request），由其批示。",
            "Once marked as beyond competence or a policy matter it stays so: ask the property department's head"
                    + " (instruction-request), whose word frees it."),
    MARK_STAYS(
            422,
            "“重要”“建设性意见”和被投诉岗位不能由前台撤销或更改，请管理处主任重新定级（reassessment）并写明原因。",
            "The desk takes back no mark of importance, of a constructive opinion or of the accused post: the office"
                    + " director does, with a reason (reassessment)."),
    GRADE_OF_NO_COMPLAINT(422, "只有投诉才有等级（severity）。", "Only a complaint has a grade (severity)."),
    ACCOUNTS_OF_NO_INQUIRY(
            422,
            "只有咨询才是账目查询（accounts），公告编号（publication）须与之同填。",
            "Only an inquiry asks about the accounts (accounts), and a publication (publication) is named with that alone."),
    GROUND_OF_NO_COMPLAINT(
            422,
            "只有投诉才有投诉性质（ground）和管理责任（managementResponsible），请留空。",
            "Only a complaint has a ground (ground) and the management's responsibility (managementResponsible): leave them out."),
    APOLOGY_FIRST(
            422,
            "该投诉属管理责任：请先致歉并说明怎样整改（apology），再答复。",
            "The management is responsible for this: apologise and say what will be put right (apology), then answer."),
    NO_APOLOGY_OWED(
            409,
            "本轮没有待致歉的管理责任：只对标为管理责任、能联系上且尚未致歉的投诉登记。",
            "No apology is owed in this round: it is recorded once, of a complaint that the management is responsible for and whose"
                    + " household can be told."),
    NOT_TO_BE_TAKEN_ON(409, "只有尚未进入标准5的投诉才能进入标准5。", "Only a complaint goes on to standard 5, and only once."),
    TAKEN_ON(
            422,
            "该投诉已进入标准5，不能再即时答复：请转处理部门（routing），或先请示（instruction-request）。",
            "This complaint is on standard 5 and is not answered at the desk: send it to a department (routing) or ask for an"
                    + " instruction (instruction-request)."),
    DEPARTMENT_HAS_A_SLIP(
            409,
            "{department} 在本轮已有未办结的联络单 {slip}。如确是另一事项，请注明（anotherMatter）。",
            "{department} has slip {slip} of this round in hand. If this is another matter, say so (anotherMatter)."),
    OUT_OF_COMPETENCE(
            422,
            "该事项非本楼盘所能答复，须先请示物业部负责人（instruction-request）。",
            "This is beyond the estate's competence: ask the property department's head first (instruction-request)."),
    POLICY_MATTER(
            422,
            "该事项涉及公司政策或管理公约，前台无权答复，请先请示物业部负责人。",
            "This touches company policy or the covenant: the desk may not answer before the property department's"
                    + " head has."),
    NO_INSTRUCTION_NEEDED(
            422,
            "该事项未标记为超出职权或涉及政策，无须请示，可直接答复或转处理部门。",
            "Nothing marks this as beyond competence or a policy matter: answer it or route it."),
    A_DEPARTMENT_HAS_IT(
            422,
            "处理部门的联络单尚未办结，请待其确认、退回或撤回后再答复。",
            "A department still has the matter: wait until its slip is confirmed, rejected or withdrawn."),
    NO_DEPARTMENT_HAS_IT(
            422,
            "没有部门在办理该事项，登记答复不能使其办结：请用“即时答复”（answer）答复业户，或先转处理部门（routing）。",
            "No department has the matter, so a reply would not settle it: answer it (answer), or route it first"
                    + " (routing)."),
    AGREED_REPLY_TIME_MISSING(
            422,
            "不能即时答复的，请先与业户协定答复时间（agreedReplyAt）。",
            "What is not answered at once needs a reply time agreed with the household (agreedReplyAt)."),
    AGREED_TIME_IMPOSSIBLE(
            422, "协定的答复时间须晚于现在，且不超过 60 天。", "The agreed reply time lies in the future, at most 60 days ahead."),
    VISIT_IMPOSSIBLE(
            422,
            "约定上门的 visitFrom 与 visitTo 须同时填写，先后有序，尚未结束，60 天内开始，历时不超过 24 小时。",
            "An agreed visit needs visitFrom and visitTo, in their order and not over yet; it begins within 60 days and lasts"
                    + " 24 hours at most."),
    TIME_ALREADY_AGREED(
            422,
            "本轮已与业户协定过答复时间，不能另行更改。",
            "A reply time was agreed with the household in this round already; it stands."),
    ORAL_ONLY_IF_URGENT(422, "只有须及时处理的事项才可口头转达。", "Only what is urgent may be handed over by word of mouth."),
    ORAL_HAND_OVER_NOT_NOTED(
            422,
            "口头转达须登记转达给谁、何时转达（handedOverTo、handedOverAt）。",
            "An oral hand-over is noted with the person and the time (handedOverTo, handedOverAt)."),
    WRITTEN_IS_NOT_HANDED_OVER(422, "书面联络单不填写口头转达人和时间。", "A written slip has no person and time of an oral hand-over."),
    HAND_OVER_TIME_IMPOSSIBLE(
            422, "口头转达时间不能早于收到时间，也不能晚于现在。", "A matter is not handed over before it was received, nor in the future."),
    PERSONAL_DATA_IN_FIELD(
            422,
            "{field} 中含有电话或证件号码，请删去；需要联系住户的人可在登记表中查看。",
            "{field} holds a phone or identity number: remove it; whoever needs it finds it in the register."),
    MASKED_VALUE(
            422,
            "{field} 是打码后的内容，不能写回登记表，请填写完整内容或留空。",
            "{field} is a masked value, which is never stored: give the whole value or none."),
    PHONE_NOT_READABLE(422, "{field} 不是可以拨打的号码：{zh}。", "{field} is no number that can be dialled. {en}."),
    NO_PHONE_ON_RECORD(422, "没有留下电话。", "No phone is on record."),
    NOTHING_CORRECTED(
            422,
            "没有需要更正的内容：请填写与登记不同的类别、房号、姓名、电话或原话。",
            "Nothing is corrected: give a kind, home, name, phone or words other than those entered."),
    GRADE_OF_CORRECTION(
            422,
            "改为投诉且已转部门或待批示的，须填写等级（severity）；其余不填，等级在复述核实时确定。",
            "The grade (severity) is said of what becomes a complaint while a department or an instruction is at it; of anything"
                    + " else it is not: it is found when the complaint is read back."),
    COMPLAINT_LEFT_ABOVE(
            403,
            "客服不能把投诉改为其他类别：未经核实的由总主任、核实后由管理处主任或其上级更正。此件应由{postZh}或其上级更正。",
            "Customer service makes no complaint another kind: the chief director does until it is verified, then the office"
                    + " director or a post above. This one is for {postEn} or above."),
    CLOSED_TOO_LONG_AGO(
            409,
            "已关闭超过 30 天，不能重新打开：请另行登记，并关联（links）到此件。",
            "It was closed more than 30 days ago and is not reopened: register it anew and link (links) it to this one."),
    SAME_LINE(422, "不能关联或并入自身，请填写另一登记的编号。", "A line is not linked to or merged into itself: give another number."),
    NOT_THE_SAME_MATTER(
            422,
            "只有同一管理处、同一类别的登记才能并单；其余请关联（links），或先更正类别。",
            "Only lines of one office and kind are merged: link (links) any other, or correct its kind first."),
    NOT_MERGED_INTO(
            409,
            "{number} 不在办理中，或本身已并入其他登记，不能并入：请选择办理中的登记，或改为关联（links）。",
            "{number} is not being worked at, or was merged itself: choose one that is, or link it (links)."),
    MERGED_ALREADY(
            409,
            "此件已并单，或已有其他登记并入此件，不能再并入他件。",
            "This line was merged already, or others were merged into it: it is not merged into another."),
    OTHERS_ARE_MERGED(
            409,
            "另有 {merged} 件已并入此件，作废会使其住户无人答复：请先办理并入的登记（即时答复或转部门）。",
            "{merged} other lines were merged into this one and would be forgotten: answer or route them first."),
    UNKNOWN_DEPARTMENT(
            422,
            "{office} 没有部门 {department}，请从部门列表中选择。",
            "{office} has no department {department}: choose one from the list."),
    OWED_BY_WHOM(
            400,
            "请指明部门（department）或员工（staff），两者填且只填一项。",
            "Say whose: a department or a member of staff (department, staff), exactly one of the two."),
    DEPARTMENT_ENDED(
            422, "部门 {department} 已于 {since} 撤销，请转其他部门。", "Department {department} ended at {since}: choose another."),
    UNKNOWN_CATEGORY(
            422, "没有类别 {category}。可用的类别：{known}。", "There is no category {category}. Those that exist: {known}."),
    WORDS_NOT_SHOWN(
            403,
            "您的岗位看不到登记的文字内容，不能按内容（said）查找；请由分公司或管理处人员查找。",
            "Your post is not shown what was said, so it cannot look for it (said): staff of the branch or office can."),
    NUMBER_IN_SEARCH(
            400,
            "电话、证件和银行卡号码在文字中是遮盖的，按内容（said）查不到。按电话查登记请用来电查询（lookups）。",
            "Phone, identity and card numbers are masked in texts and are not found there (said): look a caller up by"
                    + " phone (lookups).");

    private final ProblemText text;

    RequestProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    @Override
    public Map<String, Object> example() {
        return this == REQUEST_NOT_IN_THIS_STATE ? Map.of("state", "已关闭", "command", "转处理部门") : Map.of();
    }
}
