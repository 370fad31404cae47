package io.guanjia.intake.request.store;

import io.guanjia.platform.privacy.BlindIndex;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Under which keys what was said is made findable: pieces are hashed under the branch's, what is stored of them is sealed. */
@ApplicationScoped
class SaidKeys {

    /** Another number wherever texts fall into other pieces, or pieces are stored in another way. */
    private static final String FORM = "1";

    private final FieldCipher cipher;
    private final BlindIndex blindIndex;

    SaidKeys(FieldCipher cipher, BlindIndex blindIndex) {
        this.cipher = cipher;
        this.blindIndex = blindIndex;
    }

    /** What is stored under another edition is of no use: a key has changed, or the form. */
    String edition() {
        return blindIndex.edition(FORM + " " + cipher.currentKeyId());
    }

    List<Integer> hashed(String branch, Collection<String> pieces) {
        ToIntFunction<String> hash = blindIndex.words(branch);
        return pieces.stream().map(hash::applyAsInt).toList();
    }

    byte[] sealPieces(byte[] pieces, String branch, UUID request, long version) {
        return cipher.encrypt(pieces, ofText(branch, request, version));
    }

    byte[] openPieces(byte[] stored, String branch, UUID request, long version) {
        return cipher.decrypt(stored, ofText(branch, request, version));
    }

    byte[] sealPostings(byte[] postings, String branch, UUID pack, int part) {
        return cipher.encrypt(postings, ofPart(branch, pack, part));
    }

    byte[] openPostings(byte[] stored, String branch, UUID pack, int part) {
        return cipher.decrypt(stored, ofPart(branch, pack, part));
    }

    private static FieldAddress ofText(String branch, UUID request, long version) {
        return new FieldAddress(branch, "said_text", "pieces", request + "/" + version);
    }

    private static FieldAddress ofPart(String branch, UUID pack, int part) {
        return new FieldAddress(branch, "said_part", "postings", pack + "/" + part);
    }
}
