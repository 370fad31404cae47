package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Classification;
import io.guanjia.acceptance.client.ProblemAnswer;
import io.guanjia.acceptance.client.Registration;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Routing;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Slips;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.client.Unanswered;
import java.util.Locale;
import java.util.UUID;

/**
 * One request on its way from registration to closed. Every step looks first and then does what the state asks for, so
 * a command whose answer was lost is neither forgotten nor done twice.
 */
final class Matter {

    private static final String OPEN = "OPEN";

    private final SuiteClient client;
    private final Ledger ledger;
    private final String office;
    private final String unit;
    private final Course course;
    private UUID id;
    private int roundsRouted;
    private boolean over;

    /** How it is to go. */
    enum Course {
        /** Nothing to be done: classified, answered, closed. */
        ANSWERED_AT_DESK,
        REPAIRED,
        /** The household is not content the first time: everything once more. */
        REPAIRED_TWICE
    }

    Matter(SuiteClient client, Ledger ledger, String office, String unit, Course course) {
        this.client = client;
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
    boolean advance() {
        try {
            return id == null ? register() : next(as("kefu").requests().get(id));
        } catch (Unanswered perhapsItHappened) {
            return false;
        } catch (ProblemAnswer refused) {
            return goesOnAfter(refused);
        }
    }

    /** Time-outs, broken connections and 5xx leave open whether something happened: the next look says it. */
    private boolean goesOnAfter(ProblemAnswer refused) {
        boolean overtaken = refused.status() == 409 || refused.status() == 412;
        if (refused.status() < 500 && !overtaken) {
            // An answer that no fault explains: written down, and the matter left as it is.
            ledger.anomaly("%s, request %s: %s".formatted(unit, id, refused.getMessage()));
            over = true;
        }
        return overtaken;
    }

    private boolean register() {
        ledger.sending(unit, office);
        Registration.Kind kind =
                course == Course.ANSWERED_AT_DESK ? Registration.Kind.OTHER : Registration.Kind.SERVICE_NEED;
        Registration line = Registration.of(kind, Registration.Channel.PHONE, "厨房水槽下水管漏水，请尽快上门")
                .unit(unit)
                .caller("陈先生", "13800000126");
        Request.Registered registered = as("kefu").requests().register(line, unit);
        id = registered.id();
        ledger.acknowledged(unit, id, registered.number());
        return true;
    }

    private boolean next(Request request) {
        int round = request.round();
        switch (request.state()) {
            case RECORDED -> as("kefu").requests().triage(id, Classification.of("PLUMBING"));
            case TRIAGED -> answerOrRoute(round);
            case IN_PROGRESS -> {
                return round > Math.max(1, roundsRouted) ? routeAgain(round) : onSlip(request);
            }
            case AWAITING_CALLBACK -> {
                return onCallback(request);
            }
            case CLOSED -> over = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void answerOrRoute(int round) {
        if (course == Course.ANSWERED_AT_DESK) {
            as("kefu").requests().answer(id, "已当场说明");
        } else {
            route(round);
        }
    }

    private boolean routeAgain(int round) {
        route(round);
        roundsRouted = round;
        return true;
    }

    /** Under one key in each round: should it have been routed already, the first answer comes again. */
    private void route(int round) {
        ledger.routed(id, round);
        as("kefu").requests().route(id, Routing.to(office + "-ENGINEERING", "更换下水管"), unit + " round " + round);
    }

    private boolean onSlip(Request request) {
        ledger.routed(id, request.round());
        return request.slips().stream()
                .filter(slip -> slip.round() == request.round() && OPEN.equals(slip.status()))
                .findFirst()
                .filter(slip -> handle(slip.id()))
                .isPresent();
    }

    private boolean handle(UUID slipId) {
        Slips engineer = as("gongcheng").slips();
        Slip slip = engineer.get(slipId).slip();
        switch (slip.state()) {
            case ISSUED -> engineer.acknowledge(slipId);
            case ACKNOWLEDGED ->
                engineer.report(
                        slipId, "已更换下水管，试水无滴漏", new Slip.Repair(Slip.Defect.ORDINARY_REPAIR, false, slip.issuedAt()));
            case REPORTED -> as("kefu").slips().confirm(slipId);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onCallback(Request request) {
        return request.callbacks().stream()
                .filter(callback -> callback.round() == request.round() && OPEN.equals(callback.status()))
                .findFirst()
                .filter(callback -> complete(callback.id(), request.round()))
                .isPresent();
    }

    private boolean complete(UUID callback, int round) {
        Callback.Satisfaction answer = course == Course.REPAIRED_TWICE && round == 1
                ? Callback.Satisfaction.DISSATISFIED
                : Callback.Satisfaction.SATISFIED;
        // What is repaired again is visited, by the director where the engineering supervisor did the work.
        String post = round == 1 ? "guanliyuan" : "zhuren";
        Callback.Mode mode = round == 1 ? Callback.Mode.PHONE : Callback.Mode.ON_SITE;
        as(post).callbacks().complete(callback, mode, answer, "回访");
        return true;
    }

    private Staff as(String post) {
        return client.as(post + "." + office.toLowerCase(Locale.ROOT));
    }
}
