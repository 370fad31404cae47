package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.text.HouseNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 更正: what should have been taken down; what is left out was right.
 *
 * @param unit house number as it is written now
 * @param phone in place of the one to ring first
 */
public record CorrectedFacts(
        Optional<String> unit,
        Optional<String> callerName,
        Optional<PhoneNumber> phone,
        Optional<String> words,
        Optional<ComplaintGround> ground) {

    /** The command for the request itself, which knows nothing personal. */
    public RequestCommand.Correct command(String reason) {
        return new RequestCommand.Correct(fields(), unit.map(HouseNumber::normal), reason);
    }

    private Set<CorrectedField> fields() {
        Set<CorrectedField> fields = EnumSet.noneOf(CorrectedField.class);
        unit.ifPresent(given -> fields.add(CorrectedField.UNIT));
        callerName.ifPresent(given -> fields.add(CorrectedField.CALLER_NAME));
        phone.ifPresent(given -> fields.add(CorrectedField.PHONE));
        words.ifPresent(given -> fields.add(CorrectedField.WORDS));
        ground.ifPresent(given -> fields.add(CorrectedField.GROUND));
        return fields;
    }
}
