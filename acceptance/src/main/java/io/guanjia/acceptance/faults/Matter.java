package io.guanjia.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.guanjia.local.Component;
import java.util.Locale;
import java.util.UUID;

/**
 * One request on its way from registration to closed. Every step looks first and then does what the state asks for, so
 * a command whose answer was lost is neither forgotten nor done twice.
 */
final class Matter {

    private static final String REQUESTS = "/api/intake/service-requests";
    private static final String SLIPS = "/api/routing/contact-slips/";
    private static final String CALLBACKS = "/api/callback/callbacks/";

    private final Wire wire;
    private final Ledger ledger;
    private final String office;
    private final String unit;
    private final Course course;
    private UUID id;
    private int roundsRouted;
    private int roundCalledBackOn;
    private boolean over;

    /** How it is to go. */
    enum Course {
        /** Nothing to be done: classified, answered, closed. */
        ANSWERED_AT_DESK,
        REPAIRED,
        /** The household is not content the first time: everything once more. */
        REPAIRED_TWICE
    }

    Matter(Wire wire, Ledger ledger, String office, String unit, Course course) {
        this.wire = wire;
        this.ledger = ledger;
        this.office = office;
        this.unit = unit;
        this.course = course;
    }

    boolean isOver() {
        return over;
    }

    String unit() {
        return unit;
    }

    /** One step; false if nothing could be done now. */
    boolean advance() throws InterruptedException {
        if (id == null) {
            return register();
        }
        Outcome outcome = wire.get(Component.INTAKE, REQUESTS + "/" + id, user("kefu"));
        return switch (outcome) {
            case Outcome.Unknown unknown -> false;
            case Outcome.Answered(var status, var request, var etag) when status == 200 -> next(request, etag);
            case Outcome.Answered answered -> giveUp("looking at " + id, answered);
        };
    }

    private boolean register() throws InterruptedException {
        ledger.sending(unit, office);
        String kind = course == Course.ANSWERED_AT_DESK ? "OTHER" : "SERVICE_NEED";
        String body = """
                {"kind": "%s", "channel": "PHONE", "content": "厨房水槽下水管漏水，请尽快上门", "unit": "%s",
                 "callerName": "陈先生", "phone": "13800000126"}""".formatted(kind, unit);
        return switch (wire.post(Component.INTAKE, REQUESTS, user("kefu"), body, "Idempotency-Key", unit)) {
            case Outcome.Unknown unknown -> false;
            case Outcome.Answered(var status, var registered, var etag)
            when status == 201 -> {
                id = UUID.fromString(registered.get("id").asText());
                ledger.acknowledged(unit, id, registered.get("number").asText());
                yield true;
            }
            case Outcome.Answered answered -> giveUp("registering " + unit, answered);
        };
    }

    private boolean next(JsonNode request, String etag) throws InterruptedException {
        int round = request.get("round").asInt();
        return switch (request.get("state").asText()) {
            case "RECORDED" -> onRequest("/triage", "{\"category\": \"PLUMBING\"}", etag);
            case "TRIAGED" -> course == Course.ANSWERED_AT_DESK ? answer(etag) : route(round, etag);
            case "IN_PROGRESS" -> round > Math.max(1, roundsRouted) ? routeAgain(round, etag) : onSlip(request, round);
            case "AWAITING_CALLBACK" -> onCallback(request, round);
            case "CLOSED" -> {
                over = true;
                yield true;
            }
            default -> false;
        };
    }

    private boolean answer(String etag) throws InterruptedException {
        return onRequest("/answer", "{\"text\": \"已当场说明\"}", etag);
    }

    private boolean onRequest(String command, String body, String etag) throws InterruptedException {
        return done(
                command,
                wire.post(Component.INTAKE, REQUESTS + "/" + id + command, user("kefu"), body, "If-Match", etag));
    }

    private boolean route(int round, String etag) throws InterruptedException {
        return done("/routing", routing(round, etag));
    }

    private boolean routeAgain(int round, String etag) throws InterruptedException {
        Outcome outcome = routing(round, etag);
        if (outcome instanceof Outcome.Answered answered && answered.isDone()) {
            roundsRouted = round;
        }
        return done("/routing", outcome);
    }

    /** Under one key in each round: should it have been routed already, the first answer comes again. */
    private Outcome routing(int round, String etag) throws InterruptedException {
        ledger.routed(id, round);
        String key = unit + " round " + round;
        return wire.post(
                Component.INTAKE,
                REQUESTS + "/" + id + "/routing",
                user("kefu"),
                """
                {"departmentCode": "%s-ENGINEERING", "content": "更换下水管", "urgent": false, "transmission": "WRITTEN"}""".formatted(office),
                "Idempotency-Key",
                key,
                "If-Match",
                etag);
    }

    private boolean onSlip(JsonNode request, int round) throws InterruptedException {
        ledger.routed(id, round);
        String slip = openOf(request.get("slips"), round);
        if (slip == null) {
            return false;
        }
        return switch (wire.get(Component.ROUTING, SLIPS + slip, user("gongcheng"))) {
            case Outcome.Unknown unknown -> false;
            case Outcome.Answered(var status, var seen, var etag)
            when status == 200 -> handle(slip, seen.get("slip"), etag);
            case Outcome.Answered answered -> giveUp("looking at slip " + slip, answered);
        };
    }

    private boolean handle(String slip, JsonNode seen, String etag) throws InterruptedException {
        return switch (seen.get("state").asText()) {
            case "ISSUED" -> onSlip(slip, "/acknowledgement", "gongcheng", "", etag);
            case "ACKNOWLEDGED" ->
                onSlip(
                        slip,
                        "/report",
                        "gongcheng",
                        """
                    {"result": "已更换下水管，试水无滴漏",
                     "repair": {"defect": "ORDINARY_REPAIR", "rework": false, "completedAt": "%s"}}""".formatted(seen.get("issuedAt").asText()),
                        etag);
            case "REPORTED" -> onSlip(slip, "/confirmation", "kefu", "", etag);
            default -> false;
        };
    }

    private boolean onSlip(String slip, String command, String post, String body, String etag)
            throws InterruptedException {
        return done(command, wire.post(Component.ROUTING, SLIPS + slip + command, user(post), body, "If-Match", etag));
    }

    private boolean onCallback(JsonNode request, int round) throws InterruptedException {
        String callback = openOf(request.get("callbacks"), round);
        if (callback == null || round == roundCalledBackOn) {
            return false;
        }
        return switch (wire.get(Component.CALLBACK, CALLBACKS + callback, user("guanliyuan"))) {
            case Outcome.Unknown unknown -> false;
            case Outcome.Answered(var status, var seen, var etag) when status == 200 -> complete(callback, round, etag);
            case Outcome.Answered answered -> giveUp("looking at callback " + callback, answered);
        };
    }

    private boolean complete(String callback, int round, String etag) throws InterruptedException {
        String answer = course == Course.REPAIRED_TWICE && round == 1 ? "DISSATISFIED" : "SATISFIED";
        // What is repaired again is visited, by the director where the engineering supervisor did the work.
        String post = round == 1 ? "guanliyuan" : "zhuren";
        String mode = round == 1 ? "PHONE" : "ON_SITE";
        return done(
                "/completion",
                wire.post(
                        Component.CALLBACK,
                        CALLBACKS + callback + "/completion",
                        user(post),
                        """
                {"mode": "%s", "satisfaction": "%s", "content": "回访"}""".formatted(mode, answer),
                        "If-Match",
                        etag));
    }

    private boolean done(String command, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unknown unknown -> false;
            case Outcome.Answered answered when answered.isDone() || answered.isOvertaken() -> true;
            case Outcome.Answered answered -> giveUp(command + " of " + id, answered);
        };
    }

    /** An answer that no fault explains: written down, and the matter left as it is. */
    private boolean giveUp(String doing, Outcome.Answered answered) {
        ledger.anomaly("%s: HTTP %d %s".formatted(doing, answered.status(), answered.body()));
        over = true;
        return false;
    }

    private String user(String post) {
        return post + "." + office.toLowerCase(Locale.ROOT);
    }

    private static String openOf(JsonNode all, int round) {
        for (JsonNode one : all) {
            if (one.get("round").asInt() == round && one.get("status").asText().equals("OPEN")) {
                return one.get("id").asText();
            }
        }
        return null;
    }
}
