package io.guanjia.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.faults.Violation.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A check that cannot fail proves nothing: each kind of damage is done on purpose and must be found. */
class CheckerTest {

    private final Run run = Run.flawless();

    @Test
    void aFlawlessRunPasses() {
        assertThat(run.check()).isEmpty();
    }

    @Test
    void anAcknowledgedRequestThatIsGoneIsLost() {
        Evidence.Request gone = run.requests.removeFirst();

        assertThat(kinds()).contains(Kind.LOST, Kind.NUMBER_GAP);
        assertThat(run.check()).anyMatch(violation -> violation.what().contains(gone.number()));
    }

    @Test
    void aRequestThatTurnsUpUnderAnotherNumberIsLost() {
        run.receipts.put("GL01-1-1", new Account.Receipt(Run.id(1), "GL01-SR-202611-0009"));

        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void anUnansweredRegistrationMayExistOnceOrNotAtAll() {
        run.receipts.remove("GL01-1-1");
        run.sent.put("GL01-1-99", "GL01");

        assertThat(run.check()).isEmpty();
    }

    @Test
    void twoRequestsUnderOneKeyAreADouble() {
        Evidence.Request first = run.requests.getFirst();
        run.requests.add(
                new Evidence.Request(Run.id(3), first.unit(), "GL01-SR-202611-0004", "GL01", "CLOSED", 1, 4, 3));

        assertThat(kinds()).contains(Kind.DOUBLE);
    }

    @Test
    void aRequestThatNobodySentIsInvented() {
        run.sent.remove("GL01-1-1");
        run.receipts.remove("GL01-1-1");

        assertThat(kinds()).containsExactly(Kind.INVENTED);
    }

    @Test
    void theNumberOfANoticeIsUsedLikeAnyOther() {
        run.counters.put("GL01-NT-202611", 1L);
        assertThat(kinds()).containsExactly(Kind.NUMBER_GAP);

        run.notices.add("GL01-NT-202611-0001");
        assertThat(run.check()).isEmpty();
    }

    @Test
    void whatOthersRegisteredIsInNobodysAccountAndIsNumberedAllTheSame() {
        run.sent.remove("GL01-1-2");
        run.receipts.remove("GL01-1-2");
        run.rounds.remove(Run.id(2));

        assertThat(run.check()).isNotEmpty();
        assertThat(run.checkWithout(Set.of(Run.id(2)))).isEmpty();
    }

    @Test
    void aRoundWithoutItsSlipIsLostAndWithTwoIsADouble() {
        Evidence.Part slip = run.slips.removeFirst();
        assertThat(kinds()).contains(Kind.LOST);

        run.slips.add(slip);
        run.slips.add(slip);
        assertThat(kinds()).contains(Kind.DOUBLE).doesNotContain(Kind.LOST);
    }

    @Test
    void aRoundWithoutItsCallbackIsLostAndWithTwoIsADouble() {
        Evidence.Part callback = run.callbacks.removeFirst();
        assertThat(kinds()).contains(Kind.LOST);

        run.callbacks.add(callback);
        run.callbacks.add(callback);
        assertThat(kinds()).contains(Kind.DOUBLE).doesNotContain(Kind.LOST);
    }

    @Test
    void aSecondSlipOfARoundIsADoubleEvenWithItsOwnNumberHistoryAndEvents() {
        run.slip(Run.id(2), 1);

        assertThat(kinds()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void aSecondCallbackOfARoundIsADoubleEvenWithItsOwnNumberHistoryAndEvents() {
        run.callback(Run.id(2), 1);

        assertThat(kinds()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void aCallbackOfARoundThatNeverWasIsInvented() {
        run.rounds.put(Run.id(3), 1);

        assertThat(kinds()).containsOnly(Kind.INVENTED);
    }

    @Test
    void aSkippedNumberIsAGap() {
        run.counters.put("GL01-SR-202611", 4L);

        assertThat(kinds()).containsExactly(Kind.NUMBER_GAP);
    }

    @Test
    void aMissingLineOfHistoryIsAGap() {
        Evidence.Histories whole = run.histories.removeFirst();
        run.histories.add(new Evidence.Histories(whole.service(), whole.subject(), 1, 4, 3));

        assertThat(kinds()).containsExactly(Kind.HISTORY_GAP);
    }

    @Test
    void aHistoryThatEndsBeforeItsRequestSlipOrCallbackIsAGap() {
        for (UUID subject : List.of(
                run.requests.getFirst().id(),
                run.slips.getFirst().id(),
                run.callbacks.getFirst().id())) {
            Run cut = Run.flawless();
            Evidence.Histories whole = cut.histories.stream()
                    .filter(history -> history.subject().equals(subject))
                    .findFirst()
                    .orElseThrow();
            cut.histories.remove(whole);
            long lines = whole.lines() - 1;
            cut.histories.add(new Evidence.Histories(whole.service(), subject, 1, lines, lines));

            assertThat(cut.check()).extracting(Violation::kind).containsExactly(Kind.HISTORY_GAP);
        }
    }

    @Test
    void aMissingEventIsAGapInTheMiddleAndAtTheEnd() {
        Evidence.Event middle = run.events.remove(1);
        assertThat(kinds()).containsExactly(Kind.EVENT_GAP);

        run.events.add(1, middle);
        run.events.remove(2);
        assertThat(kinds()).containsExactly(Kind.EVENT_GAP);
    }

    @Test
    void eventsInTheWrongOrderAreFound() {
        UUID request = Run.id(1);
        run.events.removeAll(run.events.subList(0, 3));
        run.events.addAll(List.of(
                Run.event(Run.FACTS, request, 1, 100),
                Run.event(Run.FACTS, request, 3, 101),
                Run.event(Run.FACTS, request, 2, 102)));

        assertThat(kinds()).containsExactly(Kind.EVENT_OUT_OF_ORDER);
    }

    @Test
    void anEventOfWhatWasNeverSavedIsInvented() {
        run.events.add(Run.event(Run.FACTS, Run.id(99), 1, 300));

        assertThat(kinds()).containsExactly(Kind.INVENTED);
    }

    @Test
    void theSameEventTwiceIsAllowedTwoEventsWithOneSequenceAreNot() {
        run.events.add(Run.event(Run.FACTS, Run.id(1), 2, 200));
        assertThat(run.check()).isEmpty();

        run.events.add(new Evidence.Event(Run.FACTS, 0, 201, Run.id(1), 2, UUID.randomUUID()));
        assertThat(kinds()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void whatWasNotSentTakenInOrClosedIsUnfinished() {
        run.leftBehind.put("routing.parked_event", 1L);
        assertThat(kinds()).containsExactly(Kind.UNFINISHED);

        run.leftBehind.clear();
        run.deadLetters.put("guanjia.routing.dead-letter.v1", 2L);
        assertThat(kinds()).containsExactly(Kind.UNFINISHED);

        run.deadLetters.clear();
        Collections.replaceAll(run.requests, run.requests.getFirst(), open(run.requests.getFirst()));
        assertThat(kinds()).containsExactly(Kind.UNFINISHED);
    }

    @Test
    void anAnswerThatNoFaultExplainsIsReported() {
        run.anomalies.add("looking at a request: HTTP 404");

        assertThat(kinds()).containsExactly(Kind.ANOMALY);
    }

    private static Evidence.Request open(Evidence.Request closed) {
        return new Evidence.Request(
                closed.id(), closed.unit(), closed.number(), closed.office(), "IN_PROGRESS", 1, 4, 3);
    }

    private List<Kind> kinds() {
        return run.check().stream().map(Violation::kind).distinct().toList();
    }
}
