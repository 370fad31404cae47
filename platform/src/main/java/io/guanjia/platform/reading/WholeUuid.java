package io.guanjia.platform.reading;

import java.util.UUID;

/** A UUID written out; Java itself fills up one that is too short. */
public final class WholeUuid {

    private WholeUuid() {}

    /** @throws IllegalArgumentException for anything else */
    public static UUID parse(String text) {
        UUID read = UUID.fromString(text);
        if (!read.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("an abbreviated UUID");
        }
        return read;
    }
}
