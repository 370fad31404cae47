package io.guanjia.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Finds a caller by phone without storing the number in clear: equal numbers have equal indexes within a branch. Each
 * branch has a key of its own, derived from the master key, so that indexes of two branches cannot be compared.
 */
public final class BlindIndex {

    private static final String MAC = "HmacSHA256";
    private static final String KDF_NAME = "HKDF-SHA256";
    private static final int KEY_BYTES = 32;
    // Part of the derivation: another text here makes every stored index worthless.
    private static final String PURPOSE = "guanjia blind index of phones, branch ";

    private final byte[] masterKey;

    private BlindIndex(byte[] masterKey) {
        this.masterKey = masterKey;
    }

    /**
     * @param masterKey base64 of 32 bytes
     * @throws IllegalArgumentException if it is anything else
     */
    public static BlindIndex fromMasterKey(String masterKey) {
        return new BlindIndex(KeyMaterial.read("of the blind index", masterKey == null ? "" : masterKey));
    }

    /** The index of a number in a branch, 32 bytes. */
    public byte[] of(String branch, PhoneNumber phone) {
        if (branch == null || branch.isBlank()) {
            throw new IllegalArgumentException("A blind index belongs to a branch.");
        }
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(branchKey(branch));
            return mac.doFinal(phone.reveal().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + MAC + " or " + KDF_NAME + ".", e);
        }
    }

    /** The same index as text: base64url, 43 characters. */
    public String textOf(String branch, PhoneNumber phone) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(branch, phone));
    }

    private SecretKey branchKey(String branch) throws GeneralSecurityException {
        var derivation = HKDFParameterSpec.ofExtract()
                .addIKM(masterKey)
                .thenExpand((PURPOSE + branch).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        return KDF.getInstance(KDF_NAME).deriveKey(MAC, derivation);
    }
}
