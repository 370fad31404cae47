package io.guanjia.notice.notice.rest;

import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a notice no longer holds. */
@Schema(name = "WithdrawalRequest", description = "撤回原因 Why")
public record WithdrawalBody(
        @NotNull @Text(max = 1000) @Schema(examples = "清洗改期，原通知作废。")
        String reason) {}
