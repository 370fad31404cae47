package io.guanjia.intake.desk.message;

import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/** 电话记录: what was heard of somebody who called. What is personal in it is sealed; {@link Heard} opens it. */
@MappedSuperclass
abstract class CallRecord extends RegisterRow {

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String callerName;

    @Column(updatable = false)
    private String phone;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String company;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String takenBy;

    @Column(updatable = false)
    private Instant takenAt;

    protected CallRecord() {}

    CallRecord(BranchTransaction tx, String office, String number, String takenBy, Instant takenAt) {
        super(tx, office);
        this.number = number;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    /** The table that what is sealed is bound to. */
    abstract String table();

    FieldAddress address(String column) {
        return new FieldAddress(branch(), table(), column, id().toString());
    }

    void keep(Heard.Sealed heard) {
        callerName = heard.callerName();
        phone = heard.phone();
        unit = heard.unit();
        company = heard.company();
        content = heard.content();
    }

    Heard.Sealed sealed() {
        return new Heard.Sealed(callerName, phone, unit, company, content);
    }

    boolean hasPhone() {
        return phone != null;
    }

    String number() {
        return number;
    }

    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** Staff id of whoever took the call. */
    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
