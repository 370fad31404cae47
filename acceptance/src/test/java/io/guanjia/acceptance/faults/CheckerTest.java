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
    void a_flawless_run_passes() {
        assertThat(run.check()).isEmpty();
    }

    @Test
    void an_acknowledged_request_that_is_gone_is_lost() {
        Evidence.Request gone = run.requests.removeFirst();

        assertThat(kinds()).contains(Kind.LOST, Kind.NUMBER_GAP);
        assertThat(run.check()).anyMatch(violation -> violation.what().contains(gone.number()));
    }

    @Test
    void a_request_that_turns_up_under_another_number_is_lost() {
        run.receipts.put("GL01-1-1", new Account.Receipt(Run.id(1), "GL01-SR-202611-0009"));

        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void an_unanswered_registration_may_exist_once_or_not_at_all() {
        run.receipts.remove("GL01-1-1");
        run.sent.put("GL01-1-99", "GL01");

        assertThat(run.check()).isEmpty();
    }

    @Test
    void two_requests_under_one_key_are_a_double() {
        Evidence.Request first = run.requests.getFirst();
        run.requests.add(
                new Evidence.Request(Run.id(3), first.unit(), "GL01-SR-202611-0004", "GL01", "CLOSED", 1, 4, 3));

        assertThat(kinds()).contains(Kind.DOUBLE);
    }

    @Test
    void a_request_that_nobody_sent_is_invented() {
        run.sent.remove("GL01-1-1");
        run.receipts.remove("GL01-1-1");

        assertThat(kinds()).containsExactly(Kind.INVENTED);
    }

    @Test
    void the_number_of_a_notice_is_used_like_any_other() {
        run.counters.put("GL01-NT-202611", 1L);
        assertThat(kinds()).containsExactly(Kind.NUMBER_GAP);

        run.otherNumbers.add("GL01-NT-202611-0001");
        assertThat(run.check()).isEmpty();
    }

    @Test
    void what_others_registered_is_in_nobodys_account_and_is_numbered_all_the_same() {
        run.sent.remove("GL01-1-2");
        run.receipts.remove("GL01-1-2");
        run.rounds.remove(Run.id(2));

        assertThat(run.check()).isNotEmpty();
        assertThat(run.checkWithout(Set.of(Run.id(2)))).isEmpty();
    }

    @Test
    void a_round_without_its_slip_is_lost_and_with_two_is_a_double() {
        Evidence.Part slip = run.slips.removeFirst();
        assertThat(kinds()).contains(Kind.LOST);

        run.slips.add(slip);
        run.slips.add(slip);
        assertThat(kinds()).contains(Kind.DOUBLE).doesNotContain(Kind.LOST);
    }

    @Test
    void a_round_without_its_callback_is_lost_and_with_two_is_a_double() {
        Evidence.Part callback = run.callbacks.removeFirst();
        assertThat(kinds()).contains(Kind.LOST);

        run.callbacks.add(callback);
        run.callbacks.add(callback);
        assertThat(kinds()).contains(Kind.DOUBLE).doesNotContain(Kind.LOST);
    }

    @Test
    void a_second_slip_of_a_round_is_a_double_even_with_its_own_number_history_and_events() {
        run.slip(Run.id(2), 1);

        assertThat(kinds()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void a_second_callback_of_a_round_is_a_double_even_with_its_own_number_history_and_events() {
        run.callback(Run.id(2), 1);

        assertThat(kinds()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void a_callback_of_a_round_that_never_was_is_invented() {
        run.rounds.put(Run.id(3), 1);

        assertThat(kinds()).containsOnly(Kind.INVENTED);
    }

    @Test
    void a_skipped_number_is_a_gap() {
        run.counters.put("GL01-SR-202611", 4L);

        assertThat(kinds()).containsExactly(Kind.NUMBER_GAP);
    }

    @Test
    void a_missing_line_of_history_is_a_gap() {
        Evidence.Histories whole = run.histories.removeFirst();
        run.histories.add(new Evidence.Histories(whole.service(), whole.subject(), 1, 4, 3));

        assertThat(kinds()).containsExactly(Kind.HISTORY_GAP);
    }

    @Test
    void a_history_that_ends_before_its_request_slip_or_callback_is_a_gap() {
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
    void a_missing_event_is_a_gap_in_the_middle_and_at_the_end() {
        Evidence.Event middle = run.events.remove(1);
        assertThat(kinds()).containsExactly(Kind.EVENT_GAP);

        run.events.add(1, middle);
        run.events.remove(2);
        assertThat(kinds()).containsExactly(Kind.EVENT_GAP);
    }

    @Test
    void events_in_the_wrong_order_are_found() {
        UUID request = Run.id(1);
        run.events.removeAll(run.events.subList(0, 3));
        run.events.addAll(List.of(
                Run.event(Run.FACTS, request, 1, 100),
                Run.event(Run.FACTS, request, 3, 101),
                Run.event(Run.FACTS, request, 2, 102)));

        assertThat(kinds()).containsExactly(Kind.EVENT_OUT_OF_ORDER);
    }

    @Test
    void an_event_of_what_was_never_saved_is_invented() {
        run.events.add(Run.event(Run.FACTS, Run.id(99), 1, 300));

        assertThat(kinds()).containsExactly(Kind.INVENTED);
    }

    @Test
    void the_same_event_twice_is_allowed_two_events_with_one_sequence_are_not() {
        run.events.add(Run.event(Run.FACTS, Run.id(1), 2, 200));
        assertThat(run.check()).isEmpty();

        run.events.add(new Evidence.Event(Run.FACTS, 0, 201, Run.id(1), 2, UUID.randomUUID()));
        assertThat(kinds()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void what_was_not_sent_taken_in_or_closed_is_unfinished() {
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
    void an_answer_that_no_fault_explains_is_reported() {
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
