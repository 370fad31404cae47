package io.guanjia.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a creating command happen once, however often its request arrives. */
@ApplicationScoped
public class IdempotentCommands {

    private final ObjectMapper json;

    IdempotentCommands(ObjectMapper json) {
        this.json = json;
    }

    /** The key of a request, its body taken as JSON. */
    public IdempotencyKey key(String staffId, String header, String command, Object body) {
        return IdempotencyKey.of(staffId, header, command + " " + asJson(body));
    }

    /**
     * Runs the command, or gives the answer it gave before. Two at once wait for each other in the database. Must be
     * the transaction's first write.
     *
     * @throws Problem {@code IDEMPOTENCY_KEY_REUSED} if the key came with another body before
     */
    public <T> T once(BranchTransaction tx, IdempotencyKey key, Class<T> answerType, Supplier<T> command) {
        if (!claim(tx, key)) {
            return earlierAnswer(tx, key, answerType);
        }
        T answer = command.get();
        tx.sql()
                .createUpdate(
                        "UPDATE idempotency_key SET answer = :answer WHERE branch_id = :branch AND staff_id = :staff AND key = :key")
                .bind("answer", asJson(answer))
                .bind("branch", tx.branch())
                .bind("staff", key.staffId())
                .bind("key", key.value())
                .execute();
        return answer;
    }

    /**
     * Makes a line of a register, or finds the one that the same key made; {@link #once} for what is kept by its id.
     *
     * @return the id of the line, which alone is kept with the key: the line itself may be sealed
     * @throws Problem {@code IDEMPOTENCY_KEY_REUSED} if the key came with another body before
     */
    public UUID made(BranchTransaction tx, IdempotencyKey key, Supplier<UUID> command) {
        return once(tx, key, Made.class, () -> new Made(command.get())).id();
    }

    record Made(UUID id) {}

    private static boolean claim(BranchTransaction tx, IdempotencyKey key) {
        return tx.sql()
                        .createUpdate("""
                                INSERT INTO idempotency_key (branch_id, staff_id, key, request_hash, at)
                                VALUES (:branch, :staff, :key, :hash, :at) ON CONFLICT DO NOTHING""")
                        .bind("branch", tx.branch())
                        .bind("staff", key.staffId())
                        .bind("key", key.value())
                        .bind("hash", key.requestHash())
                        .bind("at", tx.now())
                        .execute()
                == 1;
    }

    private <T> T earlierAnswer(BranchTransaction tx, IdempotencyKey key, Class<T> answerType) {
        Earlier earlier = tx.sql()
                .createQuery(
                        "SELECT request_hash, answer FROM idempotency_key WHERE branch_id = :branch AND staff_id = :staff AND key = :key")
                .bind("branch", tx.branch())
                .bind("staff", key.staffId())
                .bind("key", key.value())
                .map((row, context) -> new Earlier(row.getBytes("request_hash"), row.getString("answer")))
                .one();
        if (!Arrays.equals(earlier.requestHash(), key.requestHash())) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        try {
            return json.readValue(earlier.answer(), answerType);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored answer that is no " + answerType.getSimpleName(), impossible);
        }
    }

    private String asJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a command that is no JSON", impossible);
        }
    }

    private record Earlier(byte[] requestHash, String answer) {}
}
