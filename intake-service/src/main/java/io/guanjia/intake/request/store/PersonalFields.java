package io.guanjia.intake.request.store;

import io.guanjia.intake.request.CorrectedField;
import io.guanjia.platform.privacy.BlindIndex;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.privacy.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Seals what households said and who they are, each value bound to its row and column. */
@ApplicationScoped
class PersonalFields {

    private static final String REGISTER = "service_request";
    private static final String PHONES = "request_phone";
    private static final String WORDS = "request_words";

    private final FieldCipher cipher;
    private final BlindIndex blindIndex;

    PersonalFields(FieldCipher cipher, BlindIndex blindIndex) {
        this.cipher = cipher;
        this.blindIndex = blindIndex;
    }

    String seal(String text, String branch, String column, UUID request) {
        return cipher.encrypt(text, new FieldAddress(branch, REGISTER, column, request.toString()));
    }

    Optional<String> open(String stored, String branch, String column, UUID request) {
        return Optional.ofNullable(stored)
                .map(value -> cipher.decrypt(value, new FieldAddress(branch, REGISTER, column, request.toString())));
    }

    /** Of a column that held clear text before. */
    Optional<String> openOrClear(String stored, String branch, String column, UUID request) {
        return FieldCipher.isSealed(stored) ? open(stored, branch, column, request) : Optional.ofNullable(stored);
    }

    /** The first number in a line of the register. */
    Optional<PhoneNumber> phone(ResultSet line) throws SQLException {
        return open(
                        line.getString("caller_phone"),
                        line.getString("branch_id"),
                        "caller_phone",
                        line.getObject("id", UUID.class))
                .map(PhoneNumber::stored);
    }

    String sealPhone(String number, String branch, UUID request, int position) {
        return cipher.encrypt(number, phoneAddress(branch, request, position));
    }

    String openPhone(String stored, String branch, UUID request, int position) {
        return cipher.decrypt(stored, phoneAddress(branch, request, position));
    }

    String sealWords(String text, String branch, UUID request, long version) {
        return cipher.encrypt(text, wordsAddress(branch, request, version));
    }

    String openWords(String stored, String branch, UUID request, long version) {
        return cipher.decrypt(stored, wordsAddress(branch, request, version));
    }

    String sealCorrected(String text, String branch, UUID request, long version, String column, CorrectedField field) {
        return cipher.encrypt(text, correctedAddress(branch, request, version, column, field));
    }

    String openCorrected(
            String stored, String branch, UUID request, long version, String column, CorrectedField field) {
        return cipher.decrypt(stored, correctedAddress(branch, request, version, column, field));
    }

    String index(String branch, PhoneNumber phone) {
        return blindIndex.textOf(branch, phone);
    }

    private static FieldAddress phoneAddress(String branch, UUID request, int position) {
        return new FieldAddress(branch, PHONES, "phone", request + "/" + position);
    }

    private static FieldAddress correctedAddress(
            String branch, UUID request, long version, String column, CorrectedField field) {
        return new FieldAddress(branch, "request_correction", column, request + "/" + version + "/" + field);
    }

    private static FieldAddress wordsAddress(String branch, UUID request, long version) {
        return new FieldAddress(branch, WORDS, "words", request + "/" + version);
    }
}
