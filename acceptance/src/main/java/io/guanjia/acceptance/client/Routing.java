package io.guanjia.acceptance.client;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;

/** Which department is asked to do what: {@code Routing.to("GL01-ENGINEERING", "水槽下水管滴漏").urgent()}. */
public record Routing(@JsonValue Fields fields) {

    /** In writing. */
    public static Routing to(String departmentCode, String content) {
        return new Routing(Fields.of("departmentCode", departmentCode)
                .with("content", content)
                .with("transmission", "WRITTEN"));
    }

    public Routing urgent() {
        return with("urgent", true);
    }

    /** By word of mouth, with the slip to follow; only what is urgent. */
    public Routing orally(String person, Instant at) {
        return urgent().with("transmission", "ORAL")
                .with("handedOverTo", person)
                .with("handedOverAt", at);
    }

    public Routing agreedReplyAt(Instant at) {
        return with("agreedReplyAt", at);
    }

    private Routing with(String name, Object value) {
        return new Routing(fields.with(name, value));
    }
}
