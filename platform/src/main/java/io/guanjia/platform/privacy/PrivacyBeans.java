package io.guanjia.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the cipher and the blind index of this process from its configured keys. */
@ApplicationScoped
public class PrivacyBeans {

    @Produces
    @Singleton
    FieldCipher fieldCipher(@ConfigProperty(name = "guanjia.privacy.field-keys") String keyRing) {
        return FieldCipher.fromKeyRing(keyRing);
    }

    @Produces
    @Singleton
    BlindIndex blindIndex(@ConfigProperty(name = "guanjia.privacy.blind-index-key") String masterKey) {
        return BlindIndex.fromMasterKey(masterKey);
    }
}
