package io.guanjia.platform.privacy;

import java.util.Arrays;
import java.util.Base64;

/** Keys that are good for tests only: 32 equal bytes. */
final class Keys {

    private Keys() {}

    static String of(int eachByte) {
        return ofLength(32, eachByte);
    }

    static String ofLength(int length, int eachByte) {
        var key = new byte[length];
        Arrays.fill(key, (byte) eachByte);
        return Base64.getEncoder().encodeToString(key);
    }
}
