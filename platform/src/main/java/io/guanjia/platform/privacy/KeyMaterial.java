package io.guanjia.platform.privacy;

import java.util.Base64;

/** Reads configured keys. What it refuses it describes by name only: the text of a broken key is still a secret. */
final class KeyMaterial {

    private static final int BYTES = 32;

    private KeyMaterial() {}

    static byte[] read(String name, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // The cause quotes a character of the key, so it is left out.
            throw new IllegalArgumentException("Key %s is not base64.".formatted(name));
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException("Key %s has %d bytes, not %d.".formatted(name, key.length, BYTES));
        }
        return key;
    }
}
