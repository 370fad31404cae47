package io.guanjia.intake.desk.message;

import io.guanjia.intake.request.RequestProblem;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.HouseNumber;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody said who called, in clear.
 *
 * @param callerName as they gave it
 * @param unit house number, however it was written
 * @param company or whom else they call for
 */
record Heard(
        Optional<String> callerName,
        Optional<PhoneNumber> phone,
        Optional<String> unit,
        Optional<String> company,
        String content) {

    /** @throws Problem {@code PERSONAL_DATA_IN_FIELD}: house numbers are listed in clear */
    Heard {
        if (unit.filter(PersonalDataInText::isIn).isPresent()) {
            throw Problem.of(RequestProblem.PERSONAL_DATA_IN_FIELD, Map.of("field", "unit"));
        }
    }

    /** The same as it is kept; null where nothing was said. */
    record Sealed(String callerName, String phone, String unit, String company, String content) {}

    Sealed sealed(FieldCipher cipher, CallRecord of) {
        return new Sealed(
                seal(cipher, of, "caller_name", callerName),
                seal(cipher, of, "phone", phone.map(PhoneNumber::reveal)),
                unit.map(HouseNumber::normal).orElse(null),
                seal(cipher, of, "company", company),
                seal(cipher, of, "content", Optional.of(content)));
    }

    static Heard opened(FieldCipher cipher, CallRecord of) {
        Sealed kept = of.sealed();
        return new Heard(
                open(cipher, of, "caller_name", kept.callerName()),
                open(cipher, of, "phone", kept.phone()).map(PhoneNumber::stored),
                Optional.ofNullable(kept.unit()),
                open(cipher, of, "company", kept.company()),
                open(cipher, of, "content", kept.content()).orElseThrow());
    }

    static String seal(FieldCipher cipher, CallRecord of, String column, Optional<String> text) {
        return text.map(said -> cipher.encrypt(said, of.address(column))).orElse(null);
    }

    static Optional<String> open(FieldCipher cipher, CallRecord of, String column, String kept) {
        return Optional.ofNullable(kept).map(text -> cipher.decrypt(text, of.address(column)));
    }

    @Override
    public String toString() {
        return "what was heard";
    }
}
