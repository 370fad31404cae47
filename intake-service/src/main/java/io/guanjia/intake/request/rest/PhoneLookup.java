package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.PhoneField;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose requests the desk looks for. */
public record PhoneLookup(
        @NotNull @Text(min = 0, max = 100) @Schema(description = "电话；固定电话带区号 Phone", examples = "13800000126")
        String phone) {

    /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
    public PhoneNumber phoneNumber() {
        return PhoneField.read("phone", phone);
    }
}
