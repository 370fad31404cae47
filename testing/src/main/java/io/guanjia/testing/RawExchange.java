package io.guanjia.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/** What comes back on one connection, to its end, for bytes that are sent as they are. */
public record RawExchange(String answer) {

    private static final int LIMIT_MILLIS = 20_000;

    /** @throws java.net.SocketTimeoutException if the service neither answers nor closes */
    public static RawExchange of(URI service, String... pieces) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(LIMIT_MILLIS);
            OutputStream out = socket.getOutputStream();
            for (String piece : pieces) {
                out.write(piece.getBytes(UTF_8));
                out.flush();
            }
            return new RawExchange(new String(socket.getInputStream().readAllBytes(), UTF_8));
        }
    }

    public int status() {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
    }

    /** How many answers came, one behind the other. */
    public int answers() {
        return answer.split("HTTP/1\\.[01] [0-9]{3}", -1).length - 1;
    }
}
