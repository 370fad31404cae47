package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Mood;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestProblem;
import io.guanjia.intake.request.RequestRefusal;
import io.guanjia.platform.privacy.Masked;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.PhoneNumberRefused;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.SingleLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line for the register as the desk sends it. */
@Schema(description = "顾客服务信息登记 An entry for the customer service register")
public record RegistrationRequest(
        @NotNull RequestKind kind,
        @NotNull RequestChannel channel,

        @NotNull @Said(max = 4000) @Schema(description = "业户原话 What was said", examples = "厨房水槽下水管漏水")
        String content,

        @SingleLine
        @Said(max = 40)
        @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "须含字母或数字 (a letter or a digit at least)")
        @Schema(description = "单元号,写法不限 House number, in any spelling", examples = "3-1-1202")
        String unit,

        @SingleLine @Said(max = 200) @Schema(description = "不清楚单元的原因 Why the unit is not known")
        String unitUnknownReason,

        @SingleLine @Said(max = 100) String callerName,

        @Schema(description = "电话;固定电话带区号 Phone", examples = "13800000126")
        String phone,

        @SingleLine @Said(max = 100) @Schema(description = "转告人(转告渠道必填) Who relayed it")
        String relayedBy,

        @Schema(description = "收到时间,默认现在 When it was received, now by default")
        Instant receivedAt,

        boolean urgent,
        Mood mood,

        @Schema(description = "与业户协定的答复时间 Agreed reply time")
        Instant agreedReplyAt,

        @Said(max = 1000) String remarks,

        @Schema(description = "管理处;分公司人员必填 Office, for branch staff")
        String office) {

    /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
    Registration registration() {
        return new Registration(
                kind,
                channel,
                content,
                Optional.ofNullable(unit),
                Optional.ofNullable(unitUnknownReason),
                whole("callerName", callerName),
                phoneNumber(phone),
                whole("relayedBy", relayedBy),
                Optional.ofNullable(receivedAt),
                urgent,
                Optional.ofNullable(mood),
                Optional.ofNullable(agreedReplyAt),
                Optional.ofNullable(remarks));
    }

    private static Optional<String> whole(String field, String value) {
        if (Masked.isMasked(value)) {
            throw new RequestRefusal.MaskedValue(field).problem();
        }
        return Optional.ofNullable(value);
    }

    static Optional<PhoneNumber> phoneNumber(String text) {
        try {
            return Optional.ofNullable(text).map(PhoneNumber::of);
        } catch (PhoneNumberRefused refused) {
            throw refused.reason() == PhoneNumberRefused.Reason.MASKED
                    ? new RequestRefusal.MaskedValue("phone").problem()
                    : Problem.of(
                            RequestProblem.PHONE_NOT_READABLE,
                            Map.of("reason", refused.reason().name()));
        }
    }
}
