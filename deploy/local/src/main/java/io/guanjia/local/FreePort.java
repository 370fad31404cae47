package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports that nobody listens on.
 *
 * <p>They lie below the range from which the system takes the near end of outgoing connections. From within it, a
 * client that retries a server just killed can be given that very port, and the server cannot come back to it.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int ANSWER_LIMIT_MILLIS = 1_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final FileChannel CLAIMS = claims();

    private FreePort() {}

    /** A port free at the moment of asking, never given twice by this process, nor by another while this one runs. */
    public static int find() {
        while (GIVEN.size() < END - FIRST) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (claim(port) && !isTaken(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port between " + FIRST + " and " + END);
    }

    /** Whether the port is this process's now: its byte in a file of this user stays locked until the process ends, however it does. */
    static boolean claim(int port) {
        try {
            return GIVEN.add(port) && CLAIMS.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException givenByThisClassOfAnotherLoader) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel claims() {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "guanjia-ports-" + System.getProperty("user.name"));
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether something listens on this port of this machine. It is called, not bound: who binds a port only to ask takes
     * it from the server that begins to listen at that moment.
     */
    public static boolean isTaken(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_LIMIT_MILLIS);
            return true;
        } catch (SocketTimeoutException tooBusyToAnswer) {
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
