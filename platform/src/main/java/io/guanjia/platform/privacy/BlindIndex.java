package io.guanjia.platform.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Finds a caller by phone without storing the number in clear: equal numbers have equal indexes within a branch. Each
 * branch has a key of its own, derived from the master key, so that indexes of two branches cannot be compared. Pieces of
 * words have keys apart from those of phones ({@link #words}).
 */
public final class BlindIndex {

    private static final String MAC = "HmacSHA256";
    private static final String KDF_NAME = "HKDF-SHA256";
    private static final int KEY_BYTES = 32;
    // Part of the derivation: another text here makes every stored index worthless.
    private static final String PURPOSE = "guanjia blind index of phones, branch ";
    private static final String PURPOSE_OF_WORDS = "guanjia blind index of words, branch ";
    private static final String PURPOSE_OF_EDITIONS = "guanjia blind index, edition";
    private static final String PURPOSE_OF_FILES = "guanjia blind index of files, branch ";
    private static final String PURPOSE_OF_LISTS = "guanjia blind index, list";
    private static final int SHORT_BYTES = 9;

    private final byte[] masterKey;

    /** A few for each branch: to derive a key costs more than what it is derived for. */
    private final Map<String, Mac> made = new ConcurrentHashMap<>();

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
        return mac(PURPOSE + named(branch)).doFinal(phone.reveal().getBytes(StandardCharsets.UTF_8));
    }

    /** The same index as text: base64url, 43 characters. */
    public String textOf(String branch, PhoneNumber phone) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(branch, phone));
    }

    /**
     * Gives pieces of a branch's words a number each: 32 bits, so that two pieces may share one and whoever finds a text by
     * it looks into the text. For one thread.
     */
    public ToIntFunction<String> words(String branch) {
        Mac mac = mac(PURPOSE_OF_WORDS + named(branch));
        return piece -> ByteBuffer.wrap(mac.doFinal(piece.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    /** The same for two files of a branch that have the same digest; tells nobody whether it is a file that they know. */
    public String file(String branch, byte[] digest) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac(PURPOSE_OF_FILES + named(branch)).doFinal(digest));
    }

    /** Another text for another master key, or for what is indexed otherwise: whoever keeps it knows an outdated index. */
    public String edition(String form) {
        return shortOf(PURPOSE_OF_EDITIONS, form);
    }

    /** Tells lists apart by what was asked for, and tells nobody what that was: it may be whose requests there are. */
    public String list(String asked) {
        return shortOf(PURPOSE_OF_LISTS, asked);
    }

    private String shortOf(String purpose, String text) {
        byte[] whole = mac(purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SHORT_BYTES));
    }

    private static String named(String branch) {
        if (branch == null || branch.isBlank()) {
            throw new IllegalArgumentException("A blind index belongs to a branch.");
        }
        return branch;
    }

    /** One of its own for each use: what a kept one is made from stays as it was made. */
    private Mac mac(String purpose) {
        try {
            return (Mac) made.computeIfAbsent(purpose, this::make).clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java runtime's " + MAC + " cannot be copied.", e);
        }
    }

    private Mac make(String purpose) {
        var derivation = HKDFParameterSpec.ofExtract()
                .addIKM(masterKey)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(KDF.getInstance(KDF_NAME).deriveKey(MAC, derivation));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + MAC + " or " + KDF_NAME + ".", e);
        }
    }
}
