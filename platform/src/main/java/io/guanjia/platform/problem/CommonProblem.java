package io.guanjia.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Problems that any endpoint can answer with. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(
            400,
            "请求内容无法读取：{problem}。请检查 JSON 格式、字段名和取值。",
            "The request cannot be read: {problem}. Check the JSON, the field names and the values."),
    UNKNOWN_PARAMETER(400, "网址中有不认识的参数：{problem}。", "The address has a parameter that is not known: {problem}."),
    INVALID_FIELD(400, "字段不符合要求：{problem}。", "A field is not acceptable: {problem}."),
    IDEMPOTENCY_KEY_MISSING(
            400,
            "缺少 Idempotency-Key 请求头：请为每次新建操作附上一个唯一值，重试时保持不变。",
            "The Idempotency-Key header is missing: send a unique value with every creating command and keep it when"
                    + " you retry."),
    PAGE_TOO_LARGE(400, "每页条数须在 1 至 {largest} 之间。", "A page holds between 1 and {largest} entries."),
    CURSOR_UNREADABLE(
            400,
            "翻页游标（cursor）无效：请使用同一列表、同一筛选和排序的上一页返回的 next，或从第一页开始。",
            "The page cursor is not valid: use the next of the page before, of the same list by the same filter and in the"
                    + " same order, or start from the first page."),
    HOST_NOT_SERVED(400, "本服务不以此主机名提供服务，请使用公布的地址。", "This host name is not served here: use the published address."),
    NOT_AUTHENTICATED(401, "令牌缺失、过期或不被信任，请重新登录。", "The token is missing, expired or not trusted: sign in again."),
    NOT_PERMITTED(
            403,
            "您的岗位不能执行此操作（{command}）。可执行的岗位：{rolesZh}。",
            "Your post may not do this ({command}). Those who may: {rolesEn}."),
    WITHHELD_FROM_THE_ACCUSED(
            403,
            "该投诉涉及您本人：投诉人是谁、说了什么，均不向您显示，也不能查看。该投诉由上级{addressedToZh}办理，如需说明情况请找{addressedToZh}。",
            "This matter is about you: who brought it and what was said is not shown to you, nor can you have it shown."
                    + " It is settled by {addressedToEn}, to whom you can speak about it."),
    READ_ONLY_SCOPE(403, "项目公司和集团账号只能查看，不能办理。", "Project company and group accounts may read, not write."),
    GROUP_ONLY(403, "此操作影响所有分公司，只能由集团账号执行。", "This reaches every branch at once: for group accounts only."),
    OTHER_OFFICE(
            403,
            "管理处 {office} 不在您的范围内：您只能查看和办理自己范围内的事项，请改用范围内的管理处，或不指定管理处。",
            "The office {office} is not within your place, where alone you see and act: name one that is, or none."),
    OTHER_BRANCH(
            403,
            "分公司 {branch} 不在您的范围内：您只能查看自己范围内的分公司，请改用其中之一，或不指定分公司。",
            "The branch {branch} is not within your place, where alone you see: name one that is, or none."),
    OTHER_DEPARTMENT(
            403,
            "部门 {department} 不在您的范围内：您只能查看自己范围内的部门（{known}），已撤销的也可以；请改用其中之一，或不指定部门。",
            "The department {department} is not within your place, where alone you see: name one that is ({known}), also one that has"
                    + " ended, or none."),
    OFFICE_NOT_IN_BRANCH(
            403,
            "组织资料中分公司 {branch} 没有令牌所写的管理处 {office}，请联系组织管理员。",
            "The organisation has no office {office} in branch {branch}, as the token says: ask the organisation's administrator."),
    POST_ENDED(
            403,
            "您的岗位（{staff}）已经结束，不能再办理或查看。如有误请联系组织管理员。",
            "Your post ({staff}) has ended: you may do and see nothing here. If that is wrong, ask the organisation's administrator."),
    UNKNOWN_BRANCH(
            403,
            "令牌中的分公司 {branch} 尚未建立，请联系组织管理员。",
            "The branch {branch} in the token is not known here: ask the organisation's administrator."),
    NOT_FOUND(404, "没有找到：{what}。", "Not found: {what}."),
    METHOD_NOT_ALLOWED(405, "该地址不支持此方法。", "This address does not support that method."),
    NOT_ACCEPTABLE(
            406,
            "无法按所要求的格式答复，请接受 application/json（导出为 text/csv 或 Excel 工作簿）。",
            "The answer cannot be given in that format: accept application/json, or text/csv or a workbook of an export."),
    EARLIER_EVENT_WAITS(
            409,
            "同一事项还有更早的事件在等待，请先重放或放弃那一个。",
            "An earlier event of the same subject is waiting: replay or discard that one first."),
    PREDECESSOR_AWAITED(
            409,
            "该事件只是先到，它的前一个事件尚未到达；放弃它会使前一个事件失效，因此不能放弃。",
            "This event only came early: the one before it has not come and would be lost, so this one cannot be"
                    + " discarded."),
    STALE_VERSION(
            412,
            "内容已被他人更新（当前版本 {current}），请刷新后重试。",
            "Somebody changed this meanwhile (current version {current}): reload and try again."),
    PRECONDITION_REQUIRED(
            428,
            "未说明所依据的版本：请先查看最新内容，并以 If-Match 请求头带上其 ETag（新建的以 If-None-Match: *）再提交。",
            "The version that this change rests on is missing: look at what is there and send its ETag as If-Match"
                    + " (If-None-Match: * for what is new)."),
    TOO_LARGE(
            413,
            "请求内容过大，上限 256 KB。请缩短文字，附件另行上传。",
            "The request is too large (limit 256 KB): shorten the text, send attachments apart."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "请求内容须为 UTF-8 编码的 JSON：Content-Type 只能为 application/json，不能为其他类型或字符集。",
            "The body must be JSON in UTF-8: the Content-Type is application/json, of no other kind and charset."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "同一个 Idempotency-Key 已用于另一份内容，请换一个新的值。",
            "This Idempotency-Key was used with another body: choose a new one."),
    BUSY(
            503,
            "系统繁忙，请稍后用同一个 Idempotency-Key 重试；仍不行时请把编号 {requestId} 告知运维人员。",
            "Busy: try again shortly with the same Idempotency-Key; if it goes on, tell {requestId} to operations."),
    DATABASE_AWAY(
            503,
            "数据库暂时不可用，请稍后用同一个 Idempotency-Key 重试；仍不行时请把编号 {requestId} 告知运维人员。",
            "The database is away for the moment: try again shortly with the same Idempotency-Key; if it goes on, tell"
                    + " {requestId} to operations."),
    UNEXPECTED(500, "系统内部错误，编号 {incident}。请把编号告知运维人员。", "Internal error {incident}: tell this number to operations.");

    private static final FieldError UNREADABLE =
            new FieldError("request", "无法解析，请检查写法 (cannot be read: check how it is written)");

    private final ProblemText text;

    CommonProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    /** The refusal that the server itself has in mind when it only says a status; empty if nobody foresaw it. */
    public static Optional<Problem> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(Problem.of(MALFORMED_REQUEST, List.of(UNREADABLE)));
            case 401 -> Optional.of(Problem.of(NOT_AUTHENTICATED));
            case 404 -> Optional.of(Problem.of(NOT_FOUND, Map.of("what", "URL")));
            case 405 -> Optional.of(Problem.of(METHOD_NOT_ALLOWED));
            case 406 -> Optional.of(Problem.of(NOT_ACCEPTABLE));
            case 413 -> Optional.of(Problem.of(TOO_LARGE));
            case 415 -> Optional.of(Problem.of(UNSUPPORTED_MEDIA_TYPE));
            default -> Optional.empty();
        };
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
