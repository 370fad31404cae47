package io.guanjia.notice.notice.rest;

import io.guanjia.platform.http.StorableText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given up. */
@Schema(description = "作废原因 Why")
public record DropRequest(
        @NotBlank @StorableText @Size(max = 1000) @Schema(examples = "内容与上月通知重复,不再发布。")
        String reason) {}
