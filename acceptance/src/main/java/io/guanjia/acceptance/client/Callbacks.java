package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 回访: what is to be called back on, and how it went. */
public final class Callbacks {

    private static final String PATH = "/api/callback/callbacks";
    private static final TypeReference<Page<Callback>> PAGE = new TypeReference<>() {};

    private final Door door;

    Callbacks(Door door) {
        this.door = door;
    }

    public List<Callback> ofRequest(UUID requestId) {
        return list("requestId=" + requestId).items();
    }

    /** @param filter as in a query, e.g. {@code "mine=true"} or {@code "state=DUE&role=ESTATE_OFFICER"} */
    public Page<Callback> list(String filter) {
        return door.get(PATH + "?" + filter).as(PAGE);
    }

    public Callback.Detail get(UUID id) {
        return door.get(PATH + "/" + id).as(Callback.Detail.class);
    }

    /** Contact that did not complete the callback. */
    public void attempt(UUID id, Callback.Mode mode, String reason, Instant nextTryAt) {
        Fields body = Fields.of("mode", mode).with("reason", reason).with("nextTryAt", nextTryAt);
        door.command(PATH + "/" + id, "attempts", UUID.randomUUID().toString(), body)
                .expectSuccess();
    }

    public Callback.Detail complete(UUID id, Callback.Mode mode, Callback.Satisfaction satisfaction, String content) {
        Fields body = Fields.of("mode", mode).with("satisfaction", satisfaction).with("content", content);
        return door.command(PATH + "/" + id, "completion", body).as(Callback.Detail.class);
    }

    public Callback.Detail waive(UUID id, String reason) {
        return door.command(PATH + "/" + id, "waiver", Fields.of("reason", reason))
                .as(Callback.Detail.class);
    }
}
