package io.guanjia.acceptance.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection, as plain as can be: the generator shares its cores with what it measures, and a
 * full client costs several times as much for each request.
 */
final class LeanConnection implements AutoCloseable {

    private static final int LIMIT_MILLIS = 30_000;
    private static final int BUSY = 503;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final int HEXADECIMAL = 16;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String host;
    private byte[] buffer = new byte[16 * 1024];
    private int bodyStart;
    private int bodyEnd;
    private long busyAnswers;

    LeanConnection(URI service) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LIMIT_MILLIS);
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), LIMIT_MILLIS);
        out = socket.getOutputStream();
        in = socket.getInputStream();
        host = service.getHost() + ":" + service.getPort();
    }

    /**
     * Sends a POST and reads its answer; as the answer asks, one that finds the service busy is sent again as it was.
     *
     * @param headers more of them, each with its line end
     * @return the status; 503 if the service stays busy
     */
    int post(String path, String token, String headers, String body) throws IOException {
        long begin = System.nanoTime();
        int status = postOnce(path, token, headers, body);
        while (status == BUSY && System.nanoTime() - begin < LIMIT_MILLIS * 1_000_000L) {
            busyAnswers++;
            status = postOnce(path, token, headers, body);
        }
        return status;
    }

    /**
     * Sends a GET and reads its answer.
     *
     * @return the status
     */
    int get(String path, String token) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/json\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        return readAnswer();
    }

    /** How often the service was too busy and the same was sent again. */
    long busyAnswers() {
        return busyAnswers;
    }

    private int postOnce(String path, String token, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length + "\r\n" + headers + "\r\n";
        byte[] message = new byte[head.length() + content.length];
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, message, 0, start.length);
        System.arraycopy(content, 0, message, start.length, content.length);
        out.write(message);
        return readAnswer();
    }

    /** The body of the last answer. */
    String body() {
        return new String(buffer, bodyStart, bodyEnd - bodyStart, StandardCharsets.UTF_8);
    }

    /** The value of a header of the last answer, which must have it. */
    String header(String name) {
        String head = new String(buffer, 0, bodyStart, StandardCharsets.ISO_8859_1);
        int start =
                head.toLowerCase(Locale.ROOT).indexOf("\n" + name.toLowerCase(Locale.ROOT) + ":") + name.length() + 2;
        return head.substring(start, head.indexOf('\r', start)).strip();
    }

    /** The value of a text field of the last answer, which must have one. */
    String field(String name) {
        String body = body();
        String sign = "\"" + name + "\":\"";
        int start = body.indexOf(sign) + sign.length();
        return body.substring(start, body.indexOf('"', start));
    }

    private int readAnswer() throws IOException {
        int filled = 0;
        int headEnd = -1;
        while (headEnd < 0) {
            filled += read(filled);
            headEnd = endOfHead(filled);
        }
        bodyStart = headEnd;
        int length = headerEnd(LENGTH, headEnd);
        if (length >= 0) {
            bodyEnd = headEnd + number(length);
            fill(filled, bodyEnd);
        } else if (headerEnd(CHUNKED, headEnd) >= 0) {
            readChunks(filled);
        } else {
            throw new IOException(
                    "an answer without a length: " + new String(buffer, 0, headEnd, StandardCharsets.UTF_8));
        }
        return (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + (buffer[11] - '0');
    }

    private int read(int filled) throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            throw new EOFException("the service closed the connection");
        }
        return count;
    }

    private int endOfHead(int filled) {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Reads to the end of the last chunk and leaves the body without the lines that measure it. */
    private void readChunks(int alreadyFilled) throws IOException {
        int filled = alreadyFilled;
        int line = bodyStart;
        bodyEnd = bodyStart;
        while (true) {
            int lineEnd = lineEnd(line, filled);
            while (lineEnd < 0) {
                filled += read(filled);
                lineEnd = lineEnd(line, filled);
            }
            int size = Integer.parseInt(
                    new String(buffer, line, lineEnd - line, StandardCharsets.US_ASCII).strip(), HEXADECIMAL);
            int next = lineEnd + 1 + size + 2;
            filled = fill(filled, next);
            if (size == 0) {
                return;
            }
            System.arraycopy(buffer, lineEnd + 1, buffer, bodyEnd, size);
            bodyEnd += size;
            line = next;
        }
    }

    private int lineEnd(int start, int filled) {
        for (int i = start; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private int fill(int alreadyFilled, int wanted) throws IOException {
        int filled = alreadyFilled;
        while (filled < wanted) {
            filled += read(filled);
        }
        return filled;
    }

    /** Where the header line that begins so, in whatever case, goes on; -1 if there is none. */
    private int headerEnd(byte[] begin, int headEnd) {
        for (int i = 0; i < headEnd; i++) {
            if (buffer[i] == '\n' && isAt(begin, i + 1)) {
                return i + 1 + begin.length;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] begin, int start) {
        for (int i = 0; i < begin.length; i++) {
            if ((buffer[start + i] | 0x20) != (begin[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int number(int start) {
        int number = 0;
        for (int i = start; buffer[i] != '\r'; i++) {
            if (buffer[i] != ' ') {
                number = number * 10 + buffer[i] - '0';
            }
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
