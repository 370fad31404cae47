package io.guanjia.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single fields with AES-256-GCM. A stored value reads {@code k1:<base64url of nonce and ciphertext>}; the
 * key id in front lets several keys live side by side while values move from one to the next. The address of the field
 * is authenticated with the value. Safe for use by many threads.
 */
public final class FieldCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String NOT_READABLE = "The stored value is damaged, or was not written for this row.";
    private static final Pattern KEY = Pattern.compile("(?<id>[A-Za-z0-9_-]{1,32}):(?<key>.+)");
    private static final Pattern STORED = Pattern.compile("(?<id>[A-Za-z0-9_-]{1,32}):(?<body>[A-Za-z0-9_-]+)");

    // No more than have ever been at work at once.
    private final Queue<Cipher> ciphers = new ConcurrentLinkedQueue<>();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys;
    private final String currentKeyId;

    private FieldCipher(Map<String, SecretKeySpec> keys) {
        this.keys = keys;
        this.currentKeyId = keys.keySet().iterator().next();
    }

    /**
     * @param keyRing {@code k1:<base64 of 32 bytes>,k0:<base64 of 32 bytes>}; the first key encrypts, all decrypt
     * @throws IllegalArgumentException if the ring is empty, a key id comes twice or a key is not 32 bytes
     */
    public static FieldCipher fromKeyRing(String keyRing) {
        var keys = new LinkedHashMap<String, SecretKeySpec>();
        var entries = keyRing == null ? new String[] {""} : keyRing.split(",", -1);
        for (int i = 0; i < entries.length; i++) {
            var entry = KEY.matcher(entries[i].strip());
            if (!entry.matches()) {
                throw new IllegalArgumentException("Entry %d of the key ring is not <id>:<base64>.".formatted(i + 1));
            }
            var id = entry.group("id");
            if (keys.put(id, new SecretKeySpec(KeyMaterial.read(id, entry.group("key")), "AES")) != null) {
                throw new IllegalArgumentException("Key %s comes twice in the key ring.".formatted(id));
            }
        }
        return new FieldCipher(keys);
    }

    /** Whether a stored value has the form of an encrypted one: for columns that held clear text before. */
    public static boolean isSealed(String stored) {
        return stored != null && STORED.matcher(stored).matches();
    }

    /** The same text gives another value each time. */
    public String encrypt(String text, FieldAddress address) {
        var body = sealed(text.getBytes(StandardCharsets.UTF_8), address);
        return currentKeyId + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
    }

    /** The same of bytes, for a column of bytes: the key id and a colon stand in front there too. */
    public byte[] encrypt(byte[] content, FieldAddress address) {
        var front = (currentKeyId + ":").getBytes(StandardCharsets.US_ASCII);
        var body = sealed(content, address);
        var stored = Arrays.copyOf(front, front.length + body.length);
        System.arraycopy(body, 0, stored, front.length, body.length);
        return stored;
    }

    /**
     * @throws UnknownFieldKey if the value names a key that is not in the ring
     * @throws FieldNotReadable if the value is damaged or was written for another address
     */
    public String decrypt(String stored, FieldAddress address) {
        var id = keyIdOf(stored);
        try {
            var body = Base64.getUrlDecoder().decode(stored.substring(id.length() + 1));
            return new String(opened(id, body, address), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new FieldNotReadable(NOT_READABLE, notBase64);
        }
    }

    /**
     * The same of bytes.
     *
     * @throws UnknownFieldKey if the value names a key that is not in the ring
     * @throws FieldNotReadable if the value is damaged or was written for another address
     */
    public byte[] decrypt(byte[] stored, FieldAddress address) {
        int colon = 0;
        while (colon < stored.length && stored[colon] != ':') {
            colon++;
        }
        var id = new String(stored, 0, colon, StandardCharsets.US_ASCII);
        return opened(id, Arrays.copyOfRange(stored, Math.min(colon + 1, stored.length), stored.length), address);
    }

    /** The key under which values are stored now, by its id. */
    public String currentKeyId() {
        return currentKeyId;
    }

    private byte[] sealed(byte[] content, FieldAddress address) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = ran(Cipher.ENCRYPT_MODE, currentKeyId, nonce, address, content, 0);
            var body = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, body, nonce.length, sealed.length);
            return body;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot encrypt with " + ALGORITHM + ".", e);
        }
    }

    private byte[] opened(String id, byte[] body, FieldAddress address) {
        if (!keys.containsKey(id)) {
            throw new UnknownFieldKey(id);
        }
        if (body.length < NONCE_BYTES) {
            throw new FieldNotReadable(NOT_READABLE);
        }
        try {
            return ran(Cipher.DECRYPT_MODE, id, Arrays.copyOf(body, NONCE_BYTES), address, body, NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new FieldNotReadable(NOT_READABLE, e);
        }
    }

    @Override
    public String toString() {
        return "FieldCipher" + keys.keySet();
    }

    /** What stands before the colon. A list opens hundreds of values: only one under no key of ours is held against the form. */
    private String keyIdOf(String stored) {
        var id = stored.substring(0, Math.max(0, stored.indexOf(':')));
        if (!keys.containsKey(id) && !isSealed(stored)) {
            throw new FieldNotReadable("The stored value is not an encrypted field.");
        }
        return id;
    }

    /** Finding a cipher costs five times what opening a short text with it does: one that did its work is used again. */
    private byte[] ran(int mode, String keyId, byte[] nonce, FieldAddress address, byte[] input, int from)
            throws GeneralSecurityException {
        var idle = ciphers.poll();
        var cipher = idle == null ? Cipher.getInstance(ALGORITHM) : idle;
        cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(address.bytes());
        var output = cipher.doFinal(input, from, input.length - from);
        ciphers.add(cipher);
        return output;
    }
}
