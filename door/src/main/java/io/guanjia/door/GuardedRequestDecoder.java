package io.guanjia.door;

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
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads requests as the server does, but takes none that says in two ways where it ends, for somebody on the way may
 * have read it otherwise; and waits only so long for the whole of one, however slowly its bytes drip.
 */
final class GuardedRequestDecoder extends VertxHttpRequestDecoder {

    private static final byte[] TOO_SLOW = answer(408, "Request Timeout", """
            {"type":"urn:guanjia:problem:REQUEST_TOO_SLOW","title":"无法办理","status":408,"code":"REQUEST_TOO_SLOW",\
            "detail":"请求在规定时间内没有传完，连接已关闭。请检查网络后重新提交 (it did not come to its end in time: send it again)。"}""");

    private static final byte[] TWO_ENDS = answer(400, "Bad Request", """
            {"type":"urn:guanjia:problem:MALFORMED_REQUEST","title":"无法办理","status":400,"code":"MALFORMED_REQUEST",\
            "detail":"请求同时带有 Content-Length 和 Transfer-Encoding，无法判断其结尾。只能带其中之一 (send one of them only)。"}""");

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

    private static byte[] answer(int status, String reason, String problem) {
        String safe = AnswerHeaders.SAFE.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        String head = "HTTP/1.1 " + status + " " + reason + "\r\n"
                + "Connection: close\r\n"
                + "Content-Type: application/problem+json\r\n"
                + "Cache-Control: no-store\r\n"
                + safe
                + "Content-Length: " + problem.getBytes(UTF_8).length + "\r\n\r\n";
        return (head + problem).getBytes(UTF_8);
    }
}
