package io.guanjia.platform.attachment;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Receives files that are being sent. A connection to the database is worth more than memory: none is held while a phone in a
 * cellar sends ten megabytes, so a file is received whole first. All of them together get a bounded share of memory, in which
 * whoever comes waits for room.
 */
@ApplicationScoped
public class ReceivedFiles {

    private static final int UNIT = 64 << 10;
    private static final int PATIENCE_SECONDS = 10;
    private static final FieldError CUT_OFF = new FieldError("body", "没有传完，请重新上传 (did not come whole: send it again)");

    private final Semaphore room;

    ReceivedFiles(@ConfigProperty(name = "guanjia.attachments.memory") MemorySize memory) {
        this.room = new Semaphore((int) (memory.asLongValue() / UNIT));
    }

    /**
     * Receives a file and does the work with it.
     *
     * @throws Problem {@code ATTACHMENT_LENGTH_MISSING}, {@code MALFORMED_REQUEST} where it breaks off, {@code BUSY}, or what is
     *     wrong with the file
     */
    public <T> T receive(HttpHeaders headers, InputStream sent, Function<SoundFile, T> work) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            throw Problem.of(AttachmentProblem.ATTACHMENT_LENGTH_MISSING);
        }
        int size = Integer.parseInt(length);
        int units = size / UNIT + 1;
        takeRoom(units);
        try {
            return work.apply(SoundFile.of(read(sent, size)));
        } finally {
            room.release(units);
        }
    }

    private void takeRoom(int units) {
        try {
            if (!room.tryAcquire(units, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(CommonProblem.BUSY);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw Problem.of(CommonProblem.BUSY);
        }
    }

    private static byte[] read(InputStream sent, int size) {
        byte[] bytes = new byte[size];
        try {
            if (sent.readNBytes(bytes, 0, size) == size) {
                return bytes;
            }
        } catch (IOException hungUp) {
            throw Problem.of(CommonProblem.MALFORMED_REQUEST, List.of(CUT_OFF));
        }
        throw Problem.of(CommonProblem.MALFORMED_REQUEST, List.of(CUT_OFF));
    }
}
