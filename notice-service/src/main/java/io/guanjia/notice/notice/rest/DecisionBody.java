package io.guanjia.notice.notice.rest;

import io.guanjia.notice.notice.ApprovalDecision;
import io.guanjia.notice.notice.Conclusion;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.text.Unseen;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An explicit conclusion; a comment alone is none. */
@Schema(name = "DecisionRequest", description = "批复：同意 AGREE 或不同意 DISAGREE（须填理由）")
public record DecisionBody(
        @NotNull ApprovalDecision decision,

        @Text(min = 0, max = 1000) @Schema(examples = "停水时段未写明，请补充后再报。", nullable = true)
        String reason,

        @Schema(description = "公告含个人手机号等号码时，确认应当公布 Numbers of a person in it are to be published", nullable = true)
        Boolean numbersConfirmed) {

    Conclusion conclusion() {
        return new Conclusion(decision, Unseen.given(reason), Boolean.TRUE.equals(numbersConfirmed));
    }
}
