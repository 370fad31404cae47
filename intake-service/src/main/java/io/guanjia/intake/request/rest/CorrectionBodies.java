package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.CorrectedFacts;
import io.guanjia.intake.request.PhoneField;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestRefusal;
import io.guanjia.intake.request.Severity;
import io.guanjia.platform.privacy.Masked;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to put a line right after it was entered. */
public final class CorrectionBodies {

    private CorrectionBodies() {}

    /** 更正. */
    @Schema(name = "Correction", description = "更正登记内容，不填的不变 What was taken down wrongly; what is left out stays")
    public record Correction(
            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(description = "正确的房号 The right house number", examples = "3-1-1203")
            String unit,

            @SingleLine @PersonName @Text(max = 100) String callerName,

            @Text(max = 100) @Schema(description = "正确的首选电话 The right phone to ring first")
            String phone,

            @Text(max = 4000) @Schema(description = "业户原话全文 All that was said")
            String content,

            @Schema(description = "投诉性质，仅投诉 The ground, of a complaint")
            ComplaintGround ground,

            @NotNull @Text(max = 500) @Schema(description = "更正原因，不得含电话 Why; no phone number")
            String reason) {

        /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
        CorrectedFacts facts() {
            return new CorrectedFacts(
                    unmasked("unit", unit),
                    unmasked("callerName", callerName),
                    Optional.ofNullable(phone).map(text -> PhoneField.read("phone", text)),
                    unmasked("content", content),
                    Optional.ofNullable(ground));
        }

        /** What was masked when it was read is not written back. */
        private static Optional<String> unmasked(String field, String text) {
            if (text != null && Masked.isMasked(text)) {
                throw new RequestRefusal.MaskedValue(field).problem();
            }
            return Optional.ofNullable(text);
        }
    }

    /** 备注. */
    @Schema(name = "Remark")
    public record Remark(
            @NotNull @Text(max = 4000) @Schema(description = "备注，或业户催问时所说 What is to be known, or was said")
            String text,

            @Schema(description = "业户催问 The household asked again how far it is")
            boolean askedAgain) {}

    /** 关联、并单. */
    @Schema(name = "OtherLine")
    public record OtherLine(
            @NotNull
            @SingleLine
            @Text(max = 60)
            @Schema(description = "另一登记的编号 Number of the other line", examples = "GL01-SR-202603-0041")
            String number,

            @NotNull @Text(max = 500) @Schema(description = "原因，不得含电话 Why; no phone number")
            String reason) {}

    /** 更正类别. */
    @Schema(name = "KindCorrection")
    public record OfKind(
            @NotNull RequestKind kind,

            @Schema(description = "等级，仅改为投诉且已转部门或待批示时填写 Grade, of what becomes a complaint while somebody is at it")
            Severity severity,

            @NotNull @Text(max = 500) String reason) {

        RequestCommand command() {
            return new RequestCommand.CorrectKind(kind, Optional.ofNullable(severity), reason);
        }
    }
}
