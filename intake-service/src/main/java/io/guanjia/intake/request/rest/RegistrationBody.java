package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.Mood;
import io.guanjia.intake.request.Particulars;
import io.guanjia.intake.request.PhoneField;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line for the register as the desk sends it. */
@Schema(name = "RegistrationRequest", description = "顾客服务信息登记 An entry for the customer service register")
public record RegistrationBody(
        @NotNull RequestKind kind,
        @NotNull RequestChannel channel,

        @NotNull @Text(max = 4000) @Schema(description = "业户原话 What was said", examples = "厨房水槽下水管漏水")
        String content,

        @SingleLine
        @Text(max = 40)
        @HouseNumber.Within(40)
        @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
        @Schema(description = "单元号，写法不限 House number, in any spelling", examples = "3-1-1202")
        String unit,

        @SingleLine @Text(max = 200) @Schema(description = "不清楚单元的原因 Why the unit is not known")
        String unitUnknownReason,

        @SingleLine @PersonName @Text(max = 100) String callerName,

        @Text(min = 0, max = 100)
        @Schema(
                description = "电话：手机、带区号的固定电话（分机写在转或*之后）、400/800、短号、带+的境外号码 Phone of any kind",
                examples = "13800000126")
        String phone,

        @Size(max = 9) @Schema(description = "其他电话，每个号码一项 Further phones, one entry each")
        List<@NotNull @Text(min = 0, max = 100) String> phones,

        @SingleLine @PersonName @Text(max = 100) @Schema(description = "转告人（转告渠道必填） Who relayed it")
        String relayedBy,

        @Schema(description = "收到时间，默认现在 When it was received, now by default")
        Instant receivedAt,

        boolean urgent,
        Mood mood,

        @Schema(description = "与业户协定的答复时间 Agreed reply time")
        Instant agreedReplyAt,

        @Text(max = 1000) String remarks,

        @Schema(description = "投诉性质，仅投诉；不填为尚不清楚 The ground of a complaint; unclear if left out")
        ComplaintGround ground,

        @SingleLine
        @Text(max = 30)
        @Schema(description = "接待窗口 The desk at which they were received", examples = "1号窗口")
        String window,

        @Schema(description = "查询、监督物业费收支账目，仅咨询 Asks about the accounts of the fees; an inquiry")
        boolean accounts,

        @SingleLine
        @Text(max = 60)
        @Schema(description = "账目公布的公告编号 The notice by which they were published", examples = "GL01-NT-202607-0003")
        String publication,

        @Text(max = 50) @Schema(description = "管理处；分公司人员必填 Office, for branch staff")
        String office) {

    /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
    Registration registration() {
        return new Registration(
                kind,
                channel,
                content,
                Optional.ofNullable(unit),
                Optional.ofNullable(unitUnknownReason),
                Optional.ofNullable(callerName),
                allPhones(),
                Optional.ofNullable(relayedBy),
                Optional.ofNullable(receivedAt),
                urgent,
                Optional.ofNullable(mood),
                Optional.ofNullable(agreedReplyAt),
                Optional.ofNullable(remarks),
                new Particulars(
                        Optional.ofNullable(ground),
                        Optional.ofNullable(window),
                        accounts,
                        Optional.ofNullable(publication)));
    }

    /** Each number once, in the order given. */
    private List<PhoneNumber> allPhones() {
        Set<PhoneNumber> numbers = new LinkedHashSet<>();
        if (phone != null) {
            numbers.add(PhoneField.read("phone", phone));
        }
        for (int at = 0; phones != null && at < phones.size(); at++) {
            numbers.add(PhoneField.read("phones[" + at + "]", phones.get(at)));
        }
        return List.copyOf(numbers);
    }
}
