package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;

/** 联络单: the slips and what departments and customer service do with them. */
public final class Slips {

    private static final String PATH = "/api/routing/contact-slips";
    private static final TypeReference<Page<Slip>> PAGE = new TypeReference<>() {};

    private final Door door;

    Slips(Door door) {
        this.door = door;
    }

    public List<Slip> ofRequest(UUID requestId) {
        return list("requestId=" + requestId).items();
    }

    /** @param filter as in a query, e.g. {@code "department=GL01-ENGINEERING&state=ISSUED"} */
    public Page<Slip> list(String filter) {
        return door.get(PATH + "?" + filter).as(PAGE);
    }

    public Slip.Detail get(UUID id) {
        return door.get(PATH + "/" + id).as(Slip.Detail.class);
    }

    public Slip.Progress acknowledge(UUID id) {
        return act(id, "acknowledgement");
    }

    public Slip.Progress reject(UUID id, String reason) {
        return act(id, "rejection", Fields.of("reason", reason));
    }

    public Slip.Progress start(UUID id) {
        return act(id, "handling-start");
    }

    /** Nothing was repaired. */
    public Slip.Progress report(UUID id, String result) {
        return act(id, "report", Fields.of("result", result).with("nothingRepaired", true));
    }

    public Slip.Progress report(UUID id, String result, Slip.Repair repair) {
        return act(id, "report", Fields.of("result", result).with("repair", repair));
    }

    public Slip.Progress confirm(UUID id) {
        return act(id, "confirmation");
    }

    public Slip.Progress sendBack(UUID id, String reason) {
        return act(id, "return", Fields.of("reason", reason));
    }

    public Slip.Progress withdraw(UUID id, String reason) {
        return act(id, "withdrawal", Fields.of("reason", reason));
    }

    private Slip.Progress act(UUID id, String command) {
        return door.command(PATH + "/" + id, command).as(Slip.Progress.class);
    }

    private Slip.Progress act(UUID id, String command, Fields body) {
        return door.command(PATH + "/" + id, command, body).as(Slip.Progress.class);
    }
}
