package io.guanjia.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;

/** The key pairs behind {@link TestTokens}: made at random for each test process, never written anywhere. */
final class SigningKeys {

    private static final int KEY_BITS = 2048;

    private SigningKeys() {}

    /** The key that services under test trust, as base64 of its X.509 form. */
    static String trustedPublicKey() {
        return Base64.getEncoder().encodeToString(shared("trusted").getPublic().getEncoded());
    }

    static PrivateKey trusted() {
        return shared("trusted").getPrivate();
    }

    /** A sound key that no service trusts. */
    static PrivateKey foreign() {
        return shared("foreign").getPrivate();
    }

    private static KeyPair shared(String name) {
        return (KeyPair) ApplicationLoader.call(SigningKeys.class, "own", name);
    }

    private static KeyPair own(String name) {
        return name.equals("trusted") ? Trusted.KEY : Foreign.KEY;
    }

    private static final class Trusted {
        private static final KeyPair KEY = generate();
    }

    /** Made when a test first needs it, which few do: it takes a second. */
    private static final class Foreign {
        private static final KeyPair KEY = generate();
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
