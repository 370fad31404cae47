package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.Particulars;
import io.guanjia.intake.request.Registered;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestProblem;
import io.guanjia.intake.request.RequestRegister;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hundred desks at once: groups form by themselves, and nobody notices. */
@QuarkusTest
@IntakeServiceTest
class GroupedRegistrationsTest {

    private static final int DESKS = 200;

    private final RequestRegister register;
    private final Transactions transactions;
    private final Numbers numbers;
    private final String office =
            "T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    GroupedRegistrationsTest(RequestRegister register, Transactions transactions, Numbers numbers) {
        this.register = register;
        this.transactions = transactions;
        this.numbers = numbers;
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void everybody_at_once_gets_their_own_answer_and_the_numbers_have_no_gap() throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (int desk = 0; desk < DESKS; desk++) {
            sent.add(
                    switch (desk % 10) {
                        // The entry before, sent again under the same key.
                        case 7 -> sent.get(desk - 1);
                        // The key before, with another entry.
                        case 8 -> new Sent(sent.get(desk - 2).key(), "9-9-" + desk, Optional.of("9-9-" + desk));
                        // An entry without a unit, which is refused.
                        case 9 -> new Sent("key-" + desk, "-", Optional.empty());
                        default -> new Sent("key-" + desk, "3-1-" + desk, Optional.of("3-1-" + desk));
                    });
        }
        List<Object> answers = atOnce(sent);

        Set<String> given = new TreeSet<>();
        for (int desk = 0; desk < DESKS; desk++) {
            switch (desk % 10) {
                case 6, 7, 8 -> {}
                case 9 -> assertThat(answers.get(desk)).isEqualTo(RequestProblem.UNIT_OR_REASON_MISSING);
                default -> {
                    assertThat(answers.get(desk)).isInstanceOf(Registered.class);
                    given.add(((Registered) answers.get(desk)).number());
                }
            }
        }
        for (int desk = 6; desk < DESKS; desk += 10) {
            // Whichever came first keeps the key: the two that say the same agree, the third is refused, or the
            // reverse.
            boolean pairWon = answers.get(desk) instanceof Registered;
            assertThat(answers.get(desk + 1)).isEqualTo(answers.get(desk));
            assertThat(answers.get(desk + 2)).isInstanceOf(pairWon ? CommonProblem.class : Registered.class);
            given.add(((Registered) answers.get(pairWon ? desk : desk + 2)).number());
        }
        assertThat(given)
                .as("six plain entries and one of the pair or its rival, in every ten")
                .hasSize(DESKS * 7 / 10);
        assertThat(given.stream().map(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1))))
                .as("gapless from 1")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(kept("unit, number")).hasSize(given.size());
        for (int desk = 0; desk < DESKS; desk += 10) {
            assertThat(kept("unit, number"))
                    .contains("{\"unit\":\"%s\",\"number\":\"%s\"}"
                            .formatted(sent.get(desk).unit(), ((Registered) answers.get(desk)).number()));
        }
    }

    @Test
    void history_event_and_clock_are_written_with_each_line() {
        Registered complaint = register.register(line("own", RequestKind.COMPLAINT, Optional.of("3-1-1")));
        String id = complaint.id().toString();
        assertThat(Database.rows("SELECT action, to_state, sequence FROM history WHERE subject_id = '" + id + "'"))
                .containsExactly("{\"action\":\"recorded\",\"to_state\":\"VERIFYING\",\"sequence\":1}");
        assertThat(Database.rows("SELECT kind, state, rule FROM deadline WHERE subject_id = '" + id + "'"))
                .containsExactlyInAnyOrder(
                        "{\"kind\":\"COMPLAINT_REPLY\",\"state\":\"OPEN\",\"rule\":\"HOURS(72)\"}",
                        "{\"kind\":\"VERIFICATION\",\"state\":\"OPEN\",\"rule\":\"WORKING_HOURS(4)\"}");
    }

    @Test
    void one_entry_that_the_database_refuses_harms_no_other() throws Exception {
        Registered taken = register.register(line("first", RequestKind.INQUIRY, Optional.of("3-1-1")));
        List<NewLine> lines = new ArrayList<>();
        for (int desk = 0; desk < 40; desk++) {
            NewLine line = line("broken-" + desk, RequestKind.INQUIRY, Optional.of("3-1-" + desk));
            // An id that is taken already: no rule refuses it, only the table does.
            lines.add(desk == 20 ? withId(line, taken.id()) : line);
        }
        List<Object> answers = submit(lines);
        for (int desk = 0; desk < 40; desk++) {
            assertThat(answers.get(desk)).isInstanceOf(desk == 20 ? RuntimeException.class : Registered.class);
        }
        assertThat(kept("number")).hasSize(40);
    }

    @Test
    void the_statement_numbers_as_the_rest_of_the_suite_does() {
        String first = register.register(line("a", RequestKind.INQUIRY, Optional.of("3-1-1")))
                .number();
        String second = transactions.in(Scope.ofBranch("GL"), tx -> numbers.next(tx, office, "SR"));
        String third = register.register(line("b", RequestKind.INQUIRY, Optional.of("3-1-1")))
                .number();
        String stem = first.substring(0, first.length() - 1);
        assertThat(List.of(first, second, third)).containsExactly(stem + "1", stem + "2", stem + "3");
    }

    @Test
    void a_key_that_another_command_used_is_refused() {
        NewLine line = line("shared", RequestKind.INQUIRY, Optional.of("3-1-1"));
        transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .execute("""
                INSERT INTO idempotency_key (branch_id, staff_id, key, request_hash, answer, at)
                VALUES ('GL', ?, ?, '\\x00', '"done"', now())""", line.key().staffId(), line.key().value()));
        assertThatThrownBy(() -> register.register(line))
                .isInstanceOf(Problem.class)
                .hasMessage("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void an_entry_sent_again_has_its_first_answer_also_when_its_agreed_time_has_passed_meanwhile() {
        Registered first = register.register(agreeing("late", Instant.now().plus(Duration.ofMinutes(5))));
        NewLine sentAgainLater = agreeing("late", Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(register.register(sentAgainLater)).isEqualTo(first);
        assertThat(answerTo(agreeing("never seen", Instant.now().minus(Duration.ofMinutes(1)))))
                .isEqualTo(RequestProblem.AGREED_TIME_IMPOSSIBLE);
        assertThat(kept("number")).hasSize(1);
    }

    @Test
    void earlier_answers_are_found_by_the_registers_key_however_long_it_is() {
        // The planner is told of a register of many years: in a small one any way to a row is as good as another.
        Database.rows("""
                SELECT pg_restore_relation_stats('schemaname', 'intake', 'relname', 'service_request',
                                                 'relpages', 1::integer, 'reltuples', 1000000::real)""");
        List<String> plan = transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("EXPLAIN " + RegistrationStatement.EARLIER_ANSWERS)
                .bind("keys", "[]")
                .bind("branch", "GL")
                .mapTo(String.class)
                .list());
        assertThat(plan).anyMatch(step -> step.contains("service_request_pk"));
    }

    /** An entry whose body always reads the same, as a client sends it again, at whatever distance from its time. */
    private NewLine agreeing(String key, Instant agreedReplyAt) {
        NewLine line = line(key, RequestKind.INQUIRY, Optional.of("3-1-1"));
        Registration said = line.registration();
        return new NewLine(
                line.id(),
                line.branch(),
                line.office(),
                line.by(),
                line.key(),
                new Registration(
                        said.kind(),
                        said.channel(),
                        said.content(),
                        said.unit(),
                        said.unitUnknownReason(),
                        said.callerName(),
                        said.phones(),
                        said.relayedBy(),
                        said.receivedAt(),
                        said.urgent(),
                        said.mood(),
                        Optional.of(agreedReplyAt),
                        said.remarks(),
                        said.particulars()));
    }

    private List<Object> atOnce(List<Sent> sent) throws Exception {
        return submit(sent.stream()
                .map(one -> line(one.key() + "/" + one.unit(), one.key(), one.stated()))
                .toList());
    }

    private List<Object> submit(List<NewLine> lines) throws Exception {
        CyclicBarrier together = new CyclicBarrier(lines.size());
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> futures = lines.stream()
                    .map(line -> desks.submit(() -> {
                        together.await();
                        return answerTo(line);
                    }))
                    .toList();
            List<Object> answers = new ArrayList<>();
            for (Future<Object> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    /** The answer, or the refusal as its catalogue row. */
    private Object answerTo(NewLine line) {
        try {
            return register.register(line);
        } catch (Problem refused) {
            return refused.type();
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    private NewLine line(String key, RequestKind kind, Optional<String> unit) {
        return line(key + kind, key, unit, kind);
    }

    private NewLine line(String body, String key, Optional<String> unit) {
        return line(body, key, unit, RequestKind.SERVICE_NEED);
    }

    private NewLine line(String body, String key, Optional<String> unit, RequestKind kind) {
        String staff = "desk." + office;
        return new NewLine(
                UuidCreator.getTimeOrderedEpoch(),
                "GL",
                office,
                new Actor(staff, "CUSTOMER_SERVICE_AGENT"),
                IdempotencyKey.of(staff, key, body),
                new Registration(
                        kind,
                        RequestChannel.PHONE,
                        "水管漏水",
                        unit,
                        Optional.empty(),
                        Optional.of("陈明"),
                        List.of(PhoneNumber.of("13800000126")),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Particulars.NONE));
    }

    private static NewLine withId(NewLine line, UUID id) {
        return new NewLine(id, line.branch(), line.office(), line.by(), line.key(), line.registration());
    }

    private Set<String> kept(String columns) {
        return Set.copyOf(
                Database.rows("SELECT " + columns + " FROM service_request WHERE office_id = '" + office + "'"));
    }

    /** What one desk sends: its key, and an entry told apart by its unit. */
    private record Sent(String key, String unit, Optional<String> stated) {}
}
