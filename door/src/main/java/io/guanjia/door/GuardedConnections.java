package io.guanjia.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Lets every connection that somebody opens to this program be read by {@link GuardedRequestDecoder}. The server offers no
 * door for that: what it reads by is settled where its connections are made, and found there by its name.
 */
public final class GuardedConnections extends JDKTransport implements VertxServiceProvider {

    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        ChannelFactory<? extends ServerChannel> plain = super.serverChannelFactory(domainSocket);
        return () -> {
            ServerChannel server = plain.newChannel();
            server.pipeline().addLast(new EachConnection());
            return server;
        };
    }

    private static final class EachConnection extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            ((Channel) connection).pipeline().addLast(new FirstBytes());
            context.fireChannelRead(connection);
        }
    }

    /** Before the first byte is read, everything is in its place and nothing is decoded yet. */
    private static final class FirstBytes extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelHandler plain = context.pipeline().get(DECODER);
            if (plain != null) {
                AnswersInTurn answers = new AnswersInTurn();
                context.pipeline().addAfter(ENCODER, null, answers);
                context.pipeline().replace(DECODER, DECODER, GuardedRequestDecoder.configured(answers));
            }
            context.fireChannelRead(bytes);
            context.pipeline().remove(this);
        }
    }
}
