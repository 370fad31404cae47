package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;

/** 公告: drafted, decided on, released, distributed. */
public final class Notices {

    private static final String PATH = "/api/notice/notices";
    private static final TypeReference<Page<Notice>> PAGE = new TypeReference<>() {};
    private static final TypeReference<Page<Notice.RegisterRow>> REGISTER = new TypeReference<>() {};

    private final Door door;

    Notices(Door door) {
        this.door = door;
    }

    public Notice.Progress draft(Notice.Content content) {
        return draft(content, UUID.randomUUID().toString());
    }

    /** @param key the same for every attempt to draft the same notice */
    public Notice.Progress draft(Notice.Content content, String key) {
        return door.create(PATH, key, content).as(Notice.Progress.class);
    }

    public Notice.Progress submit(UUID id) {
        return act(id, "submission");
    }

    public Notice.Progress agreeAsDirector(UUID id) {
        return decide(id, "director-decision", Fields.of("decision", "AGREE"));
    }

    public Notice.Progress disagreeAsDirector(UUID id, String reason) {
        return decide(id, "director-decision", Fields.of("decision", "DISAGREE").with("reason", reason));
    }

    public Notice.Progress agreeAsChief(UUID id) {
        return decide(id, "chief-decision", Fields.of("decision", "AGREE"));
    }

    public Notice.Progress release(UUID id) {
        return act(id, "release");
    }

    public List<Notice.Line> plan(UUID id, List<Notice.PlannedLine> lines) {
        return door.create(
                        PATH + "/" + id + "/distribution-lines",
                        UUID.randomUUID().toString(),
                        Fields.of("lines", lines))
                .as(Notice.Lines.class)
                .lines();
    }

    /** @param recipient who signed, or null */
    public Notice.Line settle(UUID id, Notice.Line line, String outcome, String recipient, String note) {
        Fields body = Fields.of("outcome", outcome).with("recipient", recipient).with("note", note);
        return door.create(
                        PATH + "/" + id + "/distribution-lines/" + line.id() + "/settlement",
                        UUID.randomUUID().toString(),
                        line.version(),
                        body)
                .as(Notice.Line.class);
    }

    public Notice.Detail get(UUID id) {
        return door.get(PATH + "/" + id).as(Notice.Detail.class);
    }

    public Page<Notice> list(String filter) {
        return door.get(PATH + "?" + filter).as(PAGE);
    }

    /** 《文件发放登记表》. */
    public Page<Notice.RegisterRow> register(String filter) {
        return door.get("/api/notice/distribution-register?" + filter).as(REGISTER);
    }

    private Notice.Progress act(UUID id, String command) {
        return door.command(PATH + "/" + id, command).as(Notice.Progress.class);
    }

    private Notice.Progress decide(UUID id, String command, Fields body) {
        return door.command(PATH + "/" + id, command, body).as(Notice.Progress.class);
    }
}
