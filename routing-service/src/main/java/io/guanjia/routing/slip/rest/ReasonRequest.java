package io.guanjia.routing.slip.rest;

import io.guanjia.platform.http.StorableText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is sent back. */
@Schema(description = "原因 Why")
public record ReasonRequest(
        @NotNull @StorableText @Size(max = 1000) @Schema(examples = "不属于工程部,请转保洁部")
        String reason) {}
