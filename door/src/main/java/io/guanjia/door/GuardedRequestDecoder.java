package io.guanjia.door;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads requests as the server does, but takes none that can be read in two ways, for somebody on the way may have read it
 * otherwise; and waits only so long for the whole of one, however slowly its bytes drip. Who is refused is told why, and
 * nothing more is read from them: where the next request would begin, nobody knows.
 */
final class GuardedRequestDecoder extends VertxHttpRequestDecoder {

    private final AnswersInTurn answers;
    private final Limits limits;
    private Future<?> end;
    private Optional<ChunkHeads> pieces = Optional.empty();
    private boolean hasTwoEnds;
    private boolean isLooselyWritten;
    private boolean isRefused;
    private boolean isUnderWay;
    private long passedOn;
    private long taken;
    private Limit limit;

    /** How large the body of a request may be, and how long the whole of it may take to come. */
    private record Limit(long largest, Duration longest) {}

    /** A file that is sent as it is may be larger than what people type, and takes its time on a line in the field. */
    private record Limits(Limit usual, Limit ofFiles, Pattern filePaths) {

        Limit of(HttpRequest head) {
            return isFile(head) ? ofFiles : usual;
        }

        private boolean isFile(HttpRequest head) {
            String path = SoundTarget.originForm(head.uri());
            int query = path.indexOf('?');
            return head.method().equals(HttpMethod.POST)
                    && filePaths
                            .matcher(query < 0 ? path : path.substring(0, query))
                            .matches();
        }
    }

    private GuardedRequestDecoder(HttpServerOptions options, Limits limits, AnswersInTurn answers) {
        super(options);
        this.limits = limits;
        this.limit = limits.usual();
        this.answers = answers;
    }

    static GuardedRequestDecoder configured(AnswersInTurn answers) {
        Config config = ConfigProvider.getConfig();
        return new GuardedRequestDecoder(
                new HttpServerOptions().setMaxHeaderSize((int) size(config, "quarkus.http.limits.max-header-size")),
                new Limits(
                        new Limit(
                                size(config, "guanjia.http.largest-body"),
                                config.getValue("guanjia.http.longest-request", Duration.class)),
                        new Limit(
                                size(config, "quarkus.http.limits.max-body-size"),
                                config.getValue("guanjia.http.longest-file", Duration.class)),
                        config.getValue("guanjia.http.file-paths", Pattern.class)),
                answers);
    }

    private static long size(Config config, String name) {
        return config.getValue(name, MemorySize.class).asLongValue();
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        hasTwoEnds = true;
        throw new IllegalArgumentException("both Transfer-Encoding and Content-Length");
    }

    @Override
    protected String splitSecondWordInitialLine(byte[] line, int start, int length) {
        noteWhatStandsBefore(line, start);
        return super.splitSecondWordInitialLine(line, start, length);
    }

    /** The server takes the version in small letters too. */
    @Override
    protected String splitThirdWordInitialLine(byte[] line, int start, int length) {
        noteWhatStandsBefore(line, start);
        String version = super.splitThirdWordInitialLine(line, start, length);
        isLooselyWritten |= !version.startsWith("HTTP/");
        return version;
    }

    /** One blank, where the server takes any number of any kind (RFC 9112, 3). */
    private void noteWhatStandsBefore(byte[] line, int start) {
        isLooselyWritten |= start < 2 || line[start - 1] != ' ' || (line[start - 2] & 0xff) <= ' ';
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (end == null && !isRefused) {
            waitFor(context, limits.usual());
        }
        super.channelRead(context, bytes);
    }

    private void waitFor(ChannelHandlerContext context, Limit next) {
        stopWaiting();
        end = context.executor()
                .schedule(
                        () -> refuse(context, LastWords.TOO_SLOW),
                        next.longest().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> read) throws Exception {
        if (isRefused) {
            bytes.skipBytes(bytes.readableBytes());
            return;
        }
        int from = bytes.readerIndex();
        super.decode(context, bytes, read);
        Optional<LastWords> objection = read.stream()
                .flatMap(part -> objectionTo(part).stream())
                .findFirst()
                .or(() -> pieces.filter(heads -> !heads.areSound(bytes, from)).map(unsound -> ChunkHeads.UNSOUND));
        if (objection.isPresent()) {
            read.forEach(ReferenceCountUtil::release);
            read.clear();
            refuse(context, objection.get());
        } else {
            read.forEach(part -> passOn(context, part));
        }
    }

    private Optional<LastWords> objectionTo(Object part) {
        if (hasTwoEnds) {
            return Optional.of(SoundHead.TWO_ENDS);
        }
        if (part instanceof HttpRequest head) {
            taken = 0;
            limit = limits.of(head);
            return SoundHead.objectionTo(head)
                    .or(() -> Optional.of(LastWords.UNREADABLE).filter(words -> isLooselyWritten))
                    .or(() -> objectionToSize(HttpUtil.getContentLength(head, 0L)));
        }
        if (part instanceof HttpObject piece && piece.decoderResult().isFailure()) {
            return Optional.of(SoundHead.unreadable(piece.decoderResult().cause()));
        }
        taken += part instanceof HttpContent content ? content.content().readableBytes() : 0;
        return objectionToSize(taken);
    }

    private Optional<LastWords> objectionToSize(long bytes) {
        if (bytes <= limit.largest()) {
            return Optional.empty();
        }
        return Optional.of(
                limit == limits.ofFiles()
                        ? LastWords.fileTooLarge(limit.largest())
                        : LastWords.tooLarge(limit.largest()));
    }

    private void passOn(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest head) {
            if (limit == limits.ofFiles()) {
                waitFor(context, limit);
            }
            head.setUri(SoundTarget.originForm(head.uri()));
            pieces = HttpUtil.isTransferEncodingChunked(head) ? Optional.of(new ChunkHeads()) : Optional.empty();
            passedOn++;
            isUnderWay = true;
        }
        if (part instanceof LastHttpContent) {
            isUnderWay = false;
            pieces = Optional.empty();
            stopWaiting();
        }
    }

    private void refuse(ChannelHandlerContext context, LastWords words) {
        isRefused = true;
        stopWaiting();
        answers.refuse(context, isUnderWay ? passedOn : passedOn + 1, words);
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
}
