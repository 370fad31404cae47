package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 登记: the register and what the desk does with its lines. Refusals come as {@link ProblemAnswer}. */
public final class Requests {

    private static final String PATH = "/api/intake/service-requests";
    private static final TypeReference<Page<Request.Summary>> SUMMARIES = new TypeReference<>() {};
    private static final TypeReference<List<Request.TimelineLine>> TIMELINE = new TypeReference<>() {};

    private final Door door;

    Requests(Door door) {
        this.door = door;
    }

    public Request.Registered register(Registration line) {
        return register(line, UUID.randomUUID().toString());
    }

    /** @param key the same for every attempt to register the same line */
    public Request.Registered register(Registration line, String key) {
        return door.create(PATH, key, line).as(Request.Registered.class);
    }

    public Request get(UUID id) {
        return door.get(PATH + "/" + id).as(Request.class);
    }

    /** @param filter as in a query, e.g. {@code "unit=3-1-1202&size=10"}; empty for everything */
    public Page<Request.Summary> list(String filter) {
        return door.get(PATH + "?" + filter).as(SUMMARIES);
    }

    public List<Request.TimelineLine> timeline(UUID id) {
        return door.get(PATH + "/" + id + "/timeline").as(TIMELINE);
    }

    /** 复述核实 of a complaint, confirmed by the complainant. */
    public Request.Progress verify(
            UUID id, String restatement, Classification.Severity severity, Classification found) {
        Fields body = found.fields()
                .with("restatement", restatement)
                .with("confirmedByComplainant", true)
                .with("severity", severity);
        return act(id, "verification", body);
    }

    /** 复述核实 of a complaint that somebody relayed for a household which nobody can ask. */
    public Request.Progress verifyRelayed(
            UUID id, String restatement, Classification.Severity severity, Classification found) {
        Fields body = found.fields()
                .with("restatement", restatement)
                .with("confirmedByComplainant", false)
                .with("notConfirmable", Fields.of("reason", "RELAYED"))
                .with("severity", severity);
        return act(id, "verification", body);
    }

    public Request.Progress triage(UUID id, Classification found) {
        return act(id, "triage", found);
    }

    public Request.Progress answer(UUID id, String text) {
        return act(id, "answer", Fields.of("text", text));
    }

    /** The same, given from an entry of the knowledge base. */
    public Request.Progress answer(UUID id, String text, Knowledge.Entry from) {
        Fields cites = Fields.of("entry", from.id()).with("revision", from.revision());
        return act(id, "answer", Fields.of("text", text).with("cites", cites));
    }

    public Request.Progress route(UUID id, Routing routing) {
        return route(id, routing, UUID.randomUUID().toString());
    }

    /** @param key the same for every attempt to ask the same */
    public Request.Progress route(UUID id, Routing routing, String key) {
        return door.command(PATH + "/" + id, "routing", key, routing).as(Request.Progress.class);
    }

    /** 请示物业部负责人. */
    public Request.Progress askInstruction(UUID id, String question, Instant agreedReplyAt) {
        return act(id, "instruction-request", Fields.of("question", question).with("agreedReplyAt", agreedReplyAt));
    }

    /** 批示. */
    public Request.Progress instruct(UUID id, String text) {
        return act(id, "instruction", Fields.of("text", text));
    }

    /** 答复业户. */
    public Request.Progress reply(UUID id, String text, ReplyMode mode) {
        return act(id, "reply", Fields.of("text", text).with("mode", mode));
    }

    public Request.Progress voidMistaken(UUID id, String reason) {
        return act(id, "void", Fields.of("reason", reason));
    }

    /** The phone in full; who asked and why goes into the timeline. */
    public String revealPhone(UUID id, String reason) {
        return door.post(PATH + "/" + id + "/phone", Fields.of("reason", reason))
                .as(Phone.class)
                .phone();
    }

    private Request.Progress act(UUID id, String command, Object body) {
        return door.command(PATH + "/" + id, command, body).as(Request.Progress.class);
    }

    /** How the household was told. */
    public enum ReplyMode {
        AT_DESK,
        PHONE,
        ON_SITE,
        LETTER,
        ONLINE,
        RELAYER,
        NOBODY_TO_TELL
    }

    private record Phone(String phone) {}
}
