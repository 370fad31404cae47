package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.PhoneNumberRefused;
import io.guanjia.platform.problem.Problem;

/** A phone as somebody typed it into a field. */
public final class PhoneField {

    private PhoneField() {}

    /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE}, naming the field */
    public static PhoneNumber read(String field, String text) {
        try {
            return PhoneNumber.of(text);
        } catch (PhoneNumberRefused refused) {
            throw refused.reason() == PhoneNumberRefused.Reason.MASKED
                    ? new RequestRefusal.MaskedValue(field).problem()
                    : new RequestRefusal.PhoneNotReadable(field, refused.reason()).problem();
        }
    }
}
