package io.guanjia.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.clock.TestClock;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static TestDatabase database;

    private final TestOrganisation organisation = new TestOrganisation(database, new ObjectMapper());
    private final Numbers numbers = new Numbers(organisation.branches());
    private final String branch = organisation.branch("Asia/Shanghai");

    @BeforeAll
    static void open() {
        database = TestDatabase.of("numbering", 8);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_number_names_office_kind_month_and_place() {
        assertThat(next("GL01", "SR")).matches("GL01-SR-[0-9]{6}-0001");
        assertThat(next("GL01", "SR")).endsWith("-0002");
    }

    @Test
    void every_office_and_kind_counts_by_itself() {
        next("GL01", "SR");

        assertThat(next("GL02", "SR")).endsWith("-0001");
        assertThat(next("GL01", "CS")).endsWith("-0001");
    }

    @Test
    void concurrent_writers_some_of_whom_roll_back_leave_no_gap() throws ExecutionException, InterruptedException {
        List<Future<String>> drawn = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 80; i++) {
                boolean rollsBack = i % 4 == 3;
                drawn.add(threads.submit(() -> draw(rollsBack)));
            }
        }
        List<String> kept = new ArrayList<>();
        for (Future<String> number : drawn) {
            if (number.get() != null) {
                kept.add(number.get().substring(number.get().length() - 4));
            }
        }

        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj("%04d"::formatted).toList());
    }

    private String draw(boolean rollsBack) {
        return database.transactions().in(Scope.ofBranch(branch), tx -> {
            String number = numbers.next(tx, "GL01", "SR");
            if (rollsBack) {
                tx.sql().rollback();
                return null;
            }
            return number;
        });
    }

    @Test
    void many_numbers_drawn_at_once_follow_each_other() {
        List<String> several =
                database.transactions().in(Scope.ofBranch(branch), tx -> numbers.next(tx, "GL01", "SR", 3));

        assertThat(several)
                .extracting(number -> number.substring(number.length() - 4))
                .containsExactly("0001", "0002", "0003");
        assertThat(next("GL01", "SR")).endsWith("-0004");
    }

    @Test
    void more_than_four_digits_are_written_in_full() {
        database.transactions().in(Scope.ofBranch(branch), tx -> numbers.next(tx, "GL01", "SR", 9_999));

        assertThat(next("GL01", "SR")).endsWith("-10000");
    }

    @Test
    void the_month_is_that_of_the_branch_where_the_day_has_begun_already() {
        String ahead = organisation.branch("Pacific/Kiritimati");
        String behind = organisation.branch("Pacific/Niue");
        // Fourteen hours ahead of UTC and eleven behind: at the first of a month at 00:30 in the one it is still last
        // month in the other.
        ZonedDateTime firstOfMonth = YearMonth.now(ZoneId.of("Pacific/Kiritimati"))
                .plusMonths(1)
                .atDay(1)
                .atTime(0, 30)
                .atZone(ZoneId.of("Pacific/Kiritimati"));
        putAhead(Duration.between(Instant.now(), firstOfMonth.toInstant()));
        try {
            String month = DateTimeFormatter.ofPattern("yyyyMM").format(firstOfMonth);
            assertThat(nextIn(ahead)).contains("-" + month + "-");
            assertThat(nextIn(behind)).doesNotContain("-" + month + "-");
        } finally {
            putAhead(Duration.ZERO);
        }
    }

    private void putAhead(Duration ahead) {
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            TestClock.adjustable(true).putAhead(tx, ahead.toSeconds());
            return null;
        });
    }

    private String nextIn(String branch) {
        return database.transactions().in(Scope.ofBranch(branch), tx -> numbers.next(tx, "O1", "SR"));
    }

    private String next(String office, String kind) {
        return database.transactions().in(Scope.ofBranch(branch), tx -> numbers.next(tx, office, kind));
    }
}
