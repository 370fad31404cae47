package io.guanjia.intake.request;

import java.util.Optional;

/**
 * What was said or written with a step of a request; it may quote a household, so it is kept encrypted.
 *
 * @param cites what an answer was given from
 */
public record Words(String text, Optional<ReplyMode> mode, Optional<Cited> cites) {

    public Words(String text, Optional<ReplyMode> mode) {
        this(text, mode, Optional.empty());
    }

    public static Words of(String text) {
        return new Words(text, Optional.empty());
    }
}
