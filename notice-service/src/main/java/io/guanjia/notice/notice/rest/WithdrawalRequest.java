package io.guanjia.notice.notice.rest;

import io.guanjia.platform.http.StorableText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a notice no longer holds. */
@Schema(description = "撤回原因 Why")
public record WithdrawalRequest(
        @NotBlank @StorableText @Size(max = 1000) @Schema(examples = "清洗改期,原通知作废。")
        String reason) {}
