package io.guanjia.acceptance.demo;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Knowledge;
import io.guanjia.acceptance.client.ProblemAnswer;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Requests;
import io.guanjia.acceptance.client.Routing;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.Unanswered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What the office does about one entry, from the register to the last callback, each in the post that may. */
final class DeskStory {

    private final Office office;
    private final DeskEntry entry;
    private final Request.Registered registered;
    private final Optional<Knowledge.Entry> known;
    private final Requests desk;

    /** @param known what is written down about it */
    DeskStory(Office office, DeskEntry entry, Request.Registered registered, Optional<Knowledge.Entry> known) {
        this.office = office;
        this.entry = entry;
        this.registered = registered;
        this.known = known;
        this.desk = office.agent().requests();
    }

    /** Tells the story and says what became of the entry; a refusal on the way is part of the outcome. */
    Outcome tell() {
        try {
            classify();
            if (entry.isRouted()) {
                settleThroughDepartment();
            } else {
                answerAtTheDesk();
            }
            return outcome("");
        } catch (ProblemAnswer | Unanswered | IllegalStateException failure) {
            return outcome(failure.getMessage());
        }
    }

    private UUID id() {
        return registered.id();
    }

    private void classify() {
        if (registered.state() == Request.State.VERIFYING) {
            String restated = "已复述：" + entry.said();
            if (entry.onlyItsRelayerIsKnown()) {
                desk.verifyRelayed(id(), restated, entry.severity(), entry.classification());
            } else {
                desk.verify(id(), restated, entry.severity(), entry.classification());
            }
        } else {
            desk.triage(id(), entry.classification());
        }
    }

    private void answerAtTheDesk() {
        if (entry.needsInstruction()) {
            desk.askInstruction(id(), "前台应如何答复？", now().plusSeconds(86_400));
            office.propertyHead().requests().instruct(id(), entry.instruction());
        }
        known.ifPresentOrElse(
                from -> desk.answer(id(), entry.answered(), from), () -> desk.answer(id(), entry.answered()));
        callBack(1);
    }

    private void settleThroughDepartment() {
        for (int round = 1; round <= entry.ends().round(); round++) {
            route(round);
            handle(round);
            if (entry.isOwedAReply()) {
                Requests.ReplyMode mode =
                        entry.onlyItsRelayerIsKnown() ? Requests.ReplyMode.LETTER : Requests.ReplyMode.PHONE;
                desk.reply(id(), "处理结果：" + entry.result(), mode);
            }
            callBack(round);
        }
    }

    private void route(int round) {
        Routing routing = Routing.to(office.department(entry.department()), entry.content());
        routing = entry.urgent() ? routing.urgent() : routing;
        routing = entry.oralHandOver() ? routing.orally("当值工程师", now()) : routing;
        Instant agreed = round == 1 ? AgreedReply.from(entry.agreedReply(), now()) : null;
        desk.route(id(), agreed == null ? routing : routing.agreedReplyAt(agreed));
    }

    private void handle(int round) {
        Staff handler = office.handlerOf(entry.department());
        Slip slip = Eventually.see("联络单 of " + registered.number(), () -> slipsOf(round), slips -> !slips.isEmpty())
                .getFirst();
        handler.slips().acknowledge(slip.id());
        handler.slips().start(slip.id());
        if (entry.repaired().isPresent()) {
            Slip.Repair repair = new Slip.Repair(entry.defect(), entry.rework(), now());
            handler.slips().report(slip.id(), entry.result(), repair);
        } else {
            handler.slips().report(slip.id(), entry.result());
        }
        office.agent().slips().confirm(slip.id());
    }

    private List<Slip> slipsOf(int round) {
        return office.agent().slips().ofRequest(id()).stream()
                .filter(slip -> slip.round() == round)
                .toList();
    }

    private void callBack(int round) {
        List<String> expected =
                entry.ends().callbacksOf(round).stream().sorted().toList();
        List<Callback> callbacks = Eventually.see(
                "回访 " + expected + " of " + registered.number(), () -> callbacksOf(round), seen -> rulesOf(seen)
                        .equals(expected));
        boolean dissatisfied = entry.dissatisfiedFirst() && round == 1;
        for (Callback callback : callbacks) {
            if (callback.state().is("DUE")) {
                complete(callback, dissatisfied);
            }
        }
        if (dissatisfied) {
            await(request -> request.round() == round + 1);
        } else {
            await(request -> request.state() == entry.ends().state());
        }
    }

    private void complete(Callback callback, boolean dissatisfied) {
        if (entry.anonymous()) {
            office.teamLeader().callbacks().waive(callback.id(), "匿名来信，无人可回访，已在告示栏统一答复");
            return;
        }
        Callback.Satisfaction satisfaction =
                dissatisfied ? Callback.Satisfaction.DISSATISFIED : Callback.Satisfaction.SATISFIED;
        Callback.Mode mode = Callback.Mode.valueOf(callback.modes().getFirst().code());
        String content = dissatisfied ? "业户反映仍有施工，要求再处理" : "业户认可处理结果";
        office.callerFor(callback).callbacks().complete(callback.id(), mode, satisfaction, content);
    }

    private List<Callback> callbacksOf(int round) {
        return office.agent().callbacks().ofRequest(id()).stream()
                .filter(callback -> callback.round() == round)
                .toList();
    }

    private static List<String> rulesOf(List<Callback> callbacks) {
        return callbacks.stream()
                .map(callback -> callback.rule().code())
                .sorted()
                .toList();
    }

    private void await(Predicate<Request> reached) {
        Eventually.see("登记 " + registered.number() + " → " + entry.ends().state(), () -> desk.get(id()), reached);
    }

    private Instant now() {
        return office.agent().time().read().now();
    }

    private Outcome outcome(String failure) {
        try {
            List<Callback> callbacks =
                    new ArrayList<>(office.agent().callbacks().ofRequest(id()));
            return new Outcome(entry, desk.get(id()), office.agent().slips().ofRequest(id()), callbacks, failure);
        } catch (ProblemAnswer | Unanswered again) {
            return new Outcome(entry, null, List.of(), List.of(), failure + " " + again.getMessage());
        }
    }
}
