package io.guanjia.intake.desk.message;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages that the desks of an office took. */
@ApplicationScoped
class PhoneMessages extends Register<PhoneMessage> implements NumberedSubject, LabelledClocks {

    private final FieldCipher cipher;

    PhoneMessages(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    protected String what() {
        return "留言 phone message";
    }

    @Override
    public String type() {
        return PhoneMessage.SUBJECT;
    }

    @Override
    public String table() {
        return PhoneMessage.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(PhoneMessage.CLOCKS);
    }

    /**
     * The messages of an office.
     *
     * @param mine only those for this reader or their departments
     * @param forStaff only those for this one, as for whoever takes over from somebody who left
     */
    static Listing listing(
            BranchTransaction tx,
            Optional<String> office,
            Optional<PhoneMessage.State> state,
            Optional<Caller> mine,
            Optional<String> forStaff,
            DueFilter due) {
        Listing listing = Listing.of(tx, PhoneMessage.TABLE)
                .inOffice(office)
                .equal("state", state)
                .eachOf("addressee", mine.map(PhoneMessages::addressed).orElse(List.of()))
                .equal("addressee", forStaff.map(PhoneMessages::toOne))
                .newestFirst("taken_at", "id");
        return due.in(listing, tx, PhoneMessage.SUBJECT, PhoneMessage.TABLE + ".id");
    }

    /** As the table says whose a message is. */
    private static List<String> addressed(Caller reader) {
        return Stream.concat(
                        Stream.of(toOne(reader.staffId())),
                        reader.departments().stream().sorted().map(department -> "department:" + department))
                .toList();
    }

    private static String toOne(String staffId) {
        return "staff:" + StaffId.normal(staffId);
    }

    void keep(PhoneMessage message, Heard heard, Optional<String> unitUnknownReason) {
        message.keep(heard.sealed(cipher, message));
        message.unitUnknown(Heard.seal(cipher, message, "unit_unknown_reason", unitUnknownReason));
    }

    Heard opened(PhoneMessage message) {
        return Heard.opened(cipher, message);
    }

    Optional<String> unitUnknownReason(PhoneMessage message) {
        return Heard.open(cipher, message, "unit_unknown_reason", message.unitUnknownReason());
    }

    Optional<String> answer(PhoneMessage message) {
        return Heard.open(cipher, message, "answer", message.answer());
    }

    String sealAnswer(PhoneMessage message, String answer) {
        return Heard.seal(cipher, message, "answer", Optional.of(answer));
    }
}
