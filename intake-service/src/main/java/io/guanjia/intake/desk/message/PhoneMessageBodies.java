package io.guanjia.intake.desk.message;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.message.PhoneMessage.Addressee;
import io.guanjia.intake.request.PhoneField;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about messages, and how they are shown. */
final class PhoneMessageBodies {

    private PhoneMessageBodies() {}

    /** A message to take. */
    @Schema(name = "NewPhoneMessage")
    record NewMessage(
            @SingleLine
            @Text(max = 100)
            @Schema(
                    description =
                            "留给哪位同事：本管理处或分公司机关在岗人员的工号；与 department 二者填一 Staff id of a colleague of the office or above it; this or department",
                    examples = "weixiu.gl01")
            String forStaff,

            @SingleLine
            @Text(max = 50)
            @Schema(description = "留给本管理处哪个部门 Department of the office", examples = "GL01-ENGINEERING")
            String department,

            @NotNull PhoneMessage.Reason reason,

            @NotNull
            @SingleLine
            @PersonName
            @Text(max = 100)
            @Schema(description = "来电人 Who called, as they gave it", examples = "林女士")
            String callerName,

            @Text(min = 0, max = 100) @Schema(description = "电话 Phone", examples = "13800000126")
            String phone,

            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(description = "单元号，写法不限 House number, in any spelling", examples = "3-1-1202")
            String unit,

            @SingleLine @Text(max = 100) @Schema(description = "单位名称 Company or whom they call for")
            String company,

            @SingleLine @Text(max = 200) @Schema(description = "不清楚单元或单位的原因 Why neither is known")
            String unitUnknownReason,

            @NotNull @Text(max = 2000) @Schema(description = "留言内容 What was said", examples = "请工程部周一上午来看电梯厅的灯")
            String content,

            @Schema(description = "来电时间，默认现在 When they called; now, unless said otherwise")
            Instant takenAt) {

        /** @throws Problem {@code MESSAGE_FOR_WHOM}, {@code MESSAGE_UNIT_OR_WHY_NOT} or {@code MESSAGE_CALLER_NOT_REACHABLE} */
        void requireWhole() {
            refuse(refuseIf((forStaff == null) == (department == null), Problem.of(CallProblem.MESSAGE_FOR_WHOM))
                    .or(this::saysWhereFrom)
                    .or(this::canBeAnswered));
        }

        /** S1b(2)-5.5: whoever calls is asked for their unit; else their company stands there, or why not. */
        private Optional<Problem> saysWhereFrom() {
            return refuseIf(
                    unit == null && company == null && unitUnknownReason == null,
                    Problem.of(CallProblem.MESSAGE_UNIT_OR_WHY_NOT, Map.of(), List.of("S1b(2)-5.5")));
        }

        /** S1b(2)-R3c: by a phone, or by where they are, they can be answered. */
        private Optional<Problem> canBeAnswered() {
            return refuseIf(
                    phone == null && unit == null && company == null,
                    Problem.of(CallProblem.MESSAGE_CALLER_NOT_REACHABLE, Map.of(), List.of("S1b(2)-R3c")));
        }

        /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
        Heard heard() {
            return new Heard(
                    Optional.of(callerName),
                    Optional.ofNullable(phone).map(written -> PhoneField.read("phone", written)),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(company),
                    content);
        }

        Addressee addressee() {
            return new Addressee(Optional.ofNullable(forStaff).map(StaffId::normal), Optional.ofNullable(department));
        }
    }

    /** Who was told of a message. */
    @Schema(name = "PhoneMessagePassedOn")
    record PassedOn(
            @NotNull
            @SingleLine
            @PersonName
            @Text(max = 100)
            @Schema(description = "转达给谁 Who was told", examples = "工程部周工")
            String told,

            @NotNull PhoneMessage.How how) {}

    /** What was answered. */
    @Schema(name = "PhoneMessageAnswer")
    record Answer(
            @NotNull @Text(max = 2000) @Schema(examples = "已回电，周一上午上门")
            String answer) {}

    /** Why a message is withdrawn. */
    @Schema(name = "PhoneMessageWithdrawal")
    record Withdrawal(@NotNull @Text(max = 500) String reason) {}

    /** A message as somebody sees it. */
    @Schema(
            name = "PhoneMessage",
            description =
                    "留言，号码打码；history、actions 只在详情中给出 A message, its number masked; history and actions on the file only")
    record MessageView(
            UUID id,
            String office,
            String number,
            PhoneMessage.State state,
            @Schema(nullable = true) String forStaff,
            @Schema(nullable = true) String department,
            PhoneMessage.Reason reason,
            @Schema(nullable = true) String callerName,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String unit,
            @Schema(nullable = true) String company,
            @Schema(nullable = true) String unitUnknownReason,
            @Schema(nullable = true) String content,
            String takenBy,
            Instant takenAt,
            @Schema(nullable = true) String told,
            @Schema(nullable = true) PhoneMessage.How toldHow,
            @Schema(nullable = true) Instant passedAt,
            @Schema(nullable = true) String answer,
            @Schema(nullable = true) String endedBy,
            @Schema(nullable = true) Instant endedAt,

            @Schema(nullable = true, description = "转达或答复的时限 Until when it is passed on, or answered")
            NearestClock due,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        /** As a list shows it. */
        static MessageView listed(PhoneMessage message, PhoneMessages kept, ShownWords shown, NearestClock due) {
            Heard heard = kept.opened(message);
            return new MessageView(
                    message.id(),
                    message.office(),
                    message.number(),
                    message.state(),
                    Optional.ofNullable(message.forStaff())
                            .map(PersonalDataInText::masked)
                            .orElse(null),
                    message.department(),
                    message.reason(),
                    shown.name(heard.callerName()),
                    heard.phone().map(PhoneNumber::masked).orElse(null),
                    heard.unit().orElse(null),
                    shown.of(heard.company()),
                    shown.of(kept.unitUnknownReason(message)),
                    shown.of(heard.content()),
                    PersonalDataInText.masked(message.takenBy()),
                    message.takenAt(),
                    shown.name(Optional.ofNullable(message.told())),
                    message.toldHow(),
                    message.passedAt(),
                    shown.of(kept.answer(message)),
                    message.endedBy(),
                    message.endedAt(),
                    due,
                    message.version(),
                    List.of(),
                    List.of());
        }

        MessageView whole(List<History.Line> lines, List<Action> offered) {
            return new MessageView(
                    id,
                    office,
                    number,
                    state,
                    forStaff,
                    department,
                    reason,
                    callerName,
                    phone,
                    unit,
                    company,
                    unitUnknownReason,
                    content,
                    takenBy,
                    takenAt,
                    told,
                    toldHow,
                    passedAt,
                    answer,
                    endedBy,
                    endedAt,
                    due,
                    version,
                    lines,
                    offered);
        }
    }
}
