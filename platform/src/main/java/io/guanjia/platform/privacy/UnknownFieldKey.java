package io.guanjia.platform.privacy;

/** The value names a key that the key ring does not have: it was taken out too early, or the value is of elsewhere. */
public class UnknownFieldKey extends FieldNotReadable {

    private final String keyId;

    UnknownFieldKey(String keyId) {
        super("The key ring has no key \"%s\".".formatted(keyId));
        this.keyId = keyId;
    }

    public String keyId() {
        return keyId;
    }
}
