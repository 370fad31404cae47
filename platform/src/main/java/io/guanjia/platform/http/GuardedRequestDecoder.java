package io.guanjia.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.LastHttpContent;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads requests as the server does, but takes none that says in two ways where it ends, for somebody on the way may
 * have read it otherwise; and waits only so long for the whole of one, however slowly its bytes drip.
 */
final class GuardedRequestDecoder extends VertxHttpRequestDecoder {

    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".getBytes(US_ASCII);

    private static final byte[] TWO_ENDS = answer("""
            {"type":"urn:guanjia:problem:MALFORMED_REQUEST","title":"无法办理","status":400,"code":"MALFORMED_REQUEST",\
            "detail":"请求同时带有 Content-Length 和 Transfer-Encoding,无法判断其结尾。只能带其中之一 (send one of them only)。"}""");

    private final Duration longest;
    private Future<?> end;
    private boolean hasTwoEnds;

    private GuardedRequestDecoder(HttpServerOptions limits, Duration longest) {
        super(limits);
        this.longest = longest;
    }

    static GuardedRequestDecoder configured() {
        Config config = ConfigProvider.getConfig();
        int headers = (int) config.getValue("quarkus.http.limits.max-header-size", MemorySize.class)
                .asLongValue();
        return new GuardedRequestDecoder(
                new HttpServerOptions().setMaxHeaderSize(headers),
                config.getValue("guanjia.http.longest-request", Duration.class));
    }

    /** RFC 9112, 6.1: such a request may be an attempt to smuggle another. */
    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        hasTwoEnds = true;
        throw new IllegalArgumentException("both Transfer-Encoding and Content-Length");
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (end == null) {
            end = context.executor()
                    .schedule(() -> close(context, TOO_SLOW), longest.toMillis(), TimeUnit.MILLISECONDS);
        }
        super.channelRead(context, bytes);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> read) throws Exception {
        super.decode(context, bytes, read);
        if (hasTwoEnds) {
            read.clear();
            stopWaiting();
            close(context, TWO_ENDS);
        }
        if (!read.isEmpty() && read.getLast() instanceof LastHttpContent) {
            stopWaiting();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        stopWaiting();
        super.channelInactive(context);
    }

    private void stopWaiting() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }

    private static void close(ChannelHandlerContext context, byte[] lastWords) {
        context.writeAndFlush(Unpooled.wrappedBuffer(lastWords)).addListener(ChannelFutureListener.CLOSE);
    }

    private static byte[] answer(String problem) {
        byte[] body = problem.getBytes(UTF_8);
        String head = "HTTP/1.1 400 Bad Request\r\n"
                + "Connection: close\r\n"
                + "Content-Type: application/problem+json\r\n"
                + "Content-Length: "
                + body.length + "\r\n\r\n";
        byte[] answer = Arrays.copyOf(head.getBytes(US_ASCII), head.length() + body.length);
        System.arraycopy(body, 0, answer, head.length(), body.length);
        return answer;
    }
}
