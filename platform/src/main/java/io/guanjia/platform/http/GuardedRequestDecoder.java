package io.guanjia.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads requests as the server does, but takes none that says in two ways where it ends, for somebody on the way may
 * have read it otherwise; and waits only so long for the whole of one, however slowly its bytes drip.
 */
final class GuardedRequestDecoder extends VertxHttpRequestDecoder {

    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".getBytes(US_ASCII);

    private final Duration longest;
    private Future<?> end;

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
        throw new IllegalArgumentException("both Transfer-Encoding and Content-Length");
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (end == null) {
            end = context.executor().schedule(() -> tooSlow(context), longest.toMillis(), TimeUnit.MILLISECONDS);
        }
        super.channelRead(context, bytes);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> read) throws Exception {
        super.decode(context, bytes, read);
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

    private static void tooSlow(ChannelHandlerContext context) {
        context.writeAndFlush(Unpooled.wrappedBuffer(TOO_SLOW)).addListener(ChannelFutureListener.CLOSE);
    }
}
