package io.guanjia.notice.notice.rest;

import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given up. */
@Schema(name = "DropRequest", description = "作废原因 Why")
public record DropBody(
        @NotNull @Text(max = 1000) @Schema(examples = "内容与上月通知重复，不再发布。")
        String reason) {}
