package io.guanjia.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkerSqlTest {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.of("worker_sql", WorkerSql.LOOK_UPS + 1);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void however_many_requests_look_something_up_the_workers_have_their_connections() throws Exception {
        WorkerSql worker = database.worker();
        CountDownLatch looking = new CountDownLatch(WorkerSql.LOOK_UPS);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> first = new ArrayList<>();
            for (int i = 0; i < WorkerSql.LOOK_UPS; i++) {
                first.add(requests.submit(() -> worker.lookUp(sql -> {
                    looking.countDown();
                    await(enough);
                    return one(sql);
                })));
            }
            await(looking);
            List<Future<Integer>> tooMany = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                tooMany.add(requests.submit(() -> worker.lookUp(WorkerSqlTest::one)));
            }

            assertThat(worker.in(WorkerSqlTest::one)).isEqualTo(1);
            for (Future<Integer> late : tooMany) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(late::get)
                        .matches(failure -> ((Problem) failure.getCause()).type() == CommonProblem.BUSY);
            }
            assertThat(worker.in(WorkerSqlTest::one)).isEqualTo(1);
            enough.countDown();
            for (Future<Integer> one : first) {
                assertThat(one.get()).isEqualTo(1);
            }
        }
    }

    private static int one(Handle sql) {
        return sql.createQuery("SELECT 1").mapTo(Integer.class).one();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
