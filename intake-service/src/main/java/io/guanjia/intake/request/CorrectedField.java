package io.guanjia.intake.request;

import java.util.Optional;

/** What may turn out to have been taken down wrongly, beside the kind. */
public enum CorrectedField {
    UNIT,
    CALLER_NAME,
    PHONE,
    WORDS,
    GROUND;

    /** By what the person behind the matter is known through it. */
    Optional<Reach.Known> tells() {
        return switch (this) {
            case UNIT -> Optional.of(Reach.Known.HOME);
            case CALLER_NAME -> Optional.of(Reach.Known.NAME);
            case PHONE -> Optional.of(Reach.Known.PHONE);
            case WORDS, GROUND -> Optional.empty();
        };
    }
}
