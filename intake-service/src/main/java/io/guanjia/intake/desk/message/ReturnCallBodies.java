package io.guanjia.intake.desk.message;

import io.guanjia.intake.request.PhoneField;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about calls back, and how they are shown. */
final class ReturnCallBodies {

    private ReturnCallBodies() {}

    /** A call back that somebody promises. */
    @Schema(name = "NewReturnCall")
    record NewCall(
            @SingleLine
            @PersonName
            @Text(max = 100)
            @Schema(description = "来电人 Who called, as they gave it", examples = "陈先生")
            String callerName,

            @NotNull
            @Text(min = 0, max = 100)
            @Schema(description = "回电号码 The number to ring", examples = "13800000126")
            String phone,

            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(description = "单元号，写法不限 House number, in any spelling", examples = "3-1-1202")
            String unit,

            @SingleLine @Text(max = 100) @Schema(description = "单位名称 Company or whom they call for")
            String company,

            @NotNull @Text(max = 1000) @Schema(description = "何事 What about", examples = "询问装修押金何时退还")
            String content,

            @Schema(description = "来电时间，默认现在 When they called; now, unless said otherwise")
            Instant takenAt,

            @Min(1)
            @Max(1440)
            @Schema(
                    description =
                            "答应几分钟内回电；不填按分公司规定（集团 20 分钟），且不得更晚 Minutes promised; the branch's limit by default, and no more",
                    examples = "15")
            Integer withinMinutes,

            @Schema(
                    description =
                            "服务时间以外的业务来电，于下次服务时间开始时回电 Business outside the hours of service: rung back when the centre opens next")
            boolean atOpening,

            @Text(max = 40) @Schema(description = "有关的登记编号，须为本管理处的 Number of the office's request it is about")
            String requestNumber) {

        /** @throws io.guanjia.platform.problem.Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
        Heard heard() {
            return new Heard(
                    Optional.ofNullable(callerName),
                    Optional.of(PhoneField.read("phone", phone)),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(company),
                    content);
        }

        Optional<String> named() {
            return Optional.ofNullable(requestNumber).map(String::strip);
        }
    }

    /** That somebody was rung and not spoken to. */
    @Schema(name = "ReturnCallNotReached")
    record NotReached(
            @NotNull ReturnCall.Outcome outcome,
            @Text(max = 500) String note) {}

    /** What was said when they were rung back. */
    @Schema(name = "ReturnCallMade")
    record Made(
            @NotNull @Text(max = 1000) @Schema(examples = "已告知押金三日内退还")
            String said) {}

    /** Why somebody is rung no more. */
    @Schema(name = "ReturnCallGivenUp")
    record GiveUp(@NotNull @Text(max = 500) String reason) {}

    /** Why somebody needs the number. */
    @Schema(name = "CallRevealReason")
    record Reason(@NotNull @Text(max = 500) String reason) {}

    /** A number in full. */
    @Schema(name = "CallPhone")
    record PhoneView(String phone) {}

    /** One time that somebody was rung in vain. */
    @Schema(name = "ReturnCallAttempt")
    record AttemptView(
            Instant at,
            String by,
            ReturnCall.Outcome outcome,
            @Schema(nullable = true) String note) {}

    /** A call back as somebody sees it. */
    @Schema(
            name = "ReturnCall",
            description = "回电，号码打码；tries、history、actions 只在详情中给出 A call back, its number masked; tries, history and"
                    + " actions on the file only")
    record CallView(
            UUID id,
            String office,
            String number,
            ReturnCall.State state,
            @Schema(nullable = true) String callerName,
            String phone,
            @Schema(nullable = true) String unit,
            @Schema(nullable = true) String company,
            @Schema(nullable = true) String content,
            @Schema(nullable = true) UUID requestId,
            @Schema(nullable = true) String requestNumber,
            String takenBy,
            Instant takenAt,

            @Schema(description = "答应的回电时间 By when it was promised")
            Instant promisedFor,

            @Schema(description = "未接通次数 How often they were rung in vain")
            int attempts,

            @Schema(nullable = true) String said,
            @Schema(nullable = true) String endedBy,
            @Schema(nullable = true) Instant endedAt,

            @Schema(nullable = true, description = "回电时限 Until when they are rung")
            NearestClock due,

            long version,
            List<AttemptView> tries,
            List<History.Line> history,
            List<Action> actions) {

        /** As a list shows it. */
        static CallView listed(
                ReturnCall call, Heard heard, Optional<String> said, ShownWords shown, NearestClock due) {
            return new CallView(
                    call.id(),
                    call.office(),
                    call.number(),
                    call.state(),
                    shown.name(heard.callerName()),
                    heard.phone().map(PhoneNumber::masked).orElse(""),
                    heard.unit().orElse(null),
                    shown.of(heard.company()),
                    shown.of(heard.content()),
                    call.requestId(),
                    call.requestNumber(),
                    PersonalDataInText.masked(call.takenBy()),
                    call.takenAt(),
                    call.promisedFor(),
                    call.attempts(),
                    shown.of(said),
                    call.endedBy(),
                    call.endedAt(),
                    due,
                    call.version(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        CallView whole(List<AttemptView> tries, List<History.Line> history, List<Action> actions) {
            return new CallView(
                    id,
                    office,
                    number,
                    state,
                    callerName,
                    phone,
                    unit,
                    company,
                    content,
                    requestId,
                    requestNumber,
                    takenBy,
                    takenAt,
                    promisedFor,
                    attempts,
                    said,
                    endedBy,
                    endedAt,
                    due,
                    version,
                    tries,
                    history,
                    actions);
        }
    }
}
