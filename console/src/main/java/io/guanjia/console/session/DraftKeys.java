package io.guanjia.console.session;

import io.guanjia.console.ConsoleConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key under which the browser keeps what one person has typed and not sent: derived, so that nothing needs to be
 * stored, the same on every computer, and another one for everybody else.
 */
@ApplicationScoped
public class DraftKeys {

    private static final int KEY_BYTES = 32;

    private final byte[] secret;

    DraftKeys(ConsoleConfig config) {
        this.secret = Base64.getDecoder().decode(config.draftKey());
        if (secret.length != KEY_BYTES) {
            throw new IllegalStateException("GUANJIA_CONSOLE_DRAFT_KEY needs 32 bytes in base 64");
        }
    }

    /** In base 64, as the browser's own cryptography takes it. */
    String of(String staffId) {
        try {
            byte[] purpose = ("draft:" + staffId).getBytes(StandardCharsets.UTF_8);
            byte[] key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(purpose, KEY_BYTES));
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
