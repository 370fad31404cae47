package io.guanjia.routing.slip.rest;

import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is sent back. */
@Schema(name = "ReasonRequest", description = "原因 Why")
public record ReasonBody(
        @NotNull @Text(min = 0, max = 1000) @Schema(examples = "不属于工程部，请转保洁部")
        String reason) {}
