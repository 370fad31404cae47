package io.guanjia.acceptance.client;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;

/** A line for the register: {@code Registration.of(Kind.SERVICE_NEED, Channel.PHONE, "水管漏水").unit("3-1-1202")}. */
public record Registration(@JsonValue Fields fields) {

    /** @param content what the household said, in its own words */
    public static Registration of(Kind kind, Channel channel, String content) {
        return new Registration(Fields.of("kind", kind).with("channel", channel).with("content", content));
    }

    public Registration unit(String houseNumber) {
        return with("unit", houseNumber);
    }

    public Registration unitUnknown(String reason) {
        return with("unitUnknownReason", reason);
    }

    /** Either may be null. */
    public Registration caller(String name, String phone) {
        return with("callerName", name).with("phone", phone);
    }

    public Registration relayedBy(String who) {
        return with("relayedBy", who);
    }

    public Registration urgent() {
        return with("urgent", true);
    }

    public Registration agitated() {
        return with("mood", "AGITATED");
    }

    public Registration receivedAt(Instant at) {
        return with("receivedAt", at);
    }

    public Registration remarks(String text) {
        return with("remarks", text);
    }

    /** For branch staff, who act for any office. */
    public Registration office(String code) {
        return with("office", code);
    }

    private Registration with(String name, Object value) {
        return new Registration(fields.with(name, value));
    }

    /** What the household came with. */
    public enum Kind {
        SERVICE_NEED,
        INQUIRY,
        SUGGESTION,
        COMPLAINT,
        OTHER
    }

    /** How it reached the office. */
    public enum Channel {
        VISIT,
        PHONE,
        LETTER,
        RELAYED_BY_THIRD_PARTY,
        RELAYED_BY_SUPERIOR,
        SUGGESTION_BOX,
        HOME_VISIT,
        CALLBACK,
        ONLINE
    }
}
