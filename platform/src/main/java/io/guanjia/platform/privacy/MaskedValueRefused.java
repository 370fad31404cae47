package io.guanjia.platform.privacy;

/** A masked value was sent back to be stored. */
public class MaskedValueRefused extends IllegalArgumentException {

    private final String field;

    MaskedValueRefused(String field) {
        super("The value of %s is masked; a masked value is not stored.".formatted(field));
        this.field = field;
    }

    public String field() {
        return field;
    }
}
