package io.guanjia.door;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.concurrent.TimeUnit;

/**
 * Counts the answers on a connection, so that a refusal at the door comes behind those that are due before it: who sent
 * several requests at once would otherwise take it for the answer to another.
 */
final class AnswersInTurn extends ChannelOutboundHandlerAdapter {

    /** How long what is still on its way is let in and thrown away, so that closing does not destroy the last words. */
    private static final long LINGER_MILLIS = 1_000;

    private long answered;
    private boolean underWay;
    private Refused refused;

    private record Refused(ChannelHandlerContext door, long request, LastWords words) {}

    /**
     * Says why and closes, once it is this request's turn; without a word if its answer was given or begun already.
     *
     * @param door from where the words go out
     * @param request the how manyth of the connection it is
     */
    void refuse(ChannelHandlerContext door, long request, LastWords words) {
        refused = new Refused(door, request, words);
        sayWhenDue();
    }

    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise written) {
        boolean preliminary = answer instanceof HttpResponse head
                && HttpStatusClass.INFORMATIONAL.contains(head.status().code());
        boolean ends = answer instanceof LastHttpContent && !preliminary;
        if (ends) {
            answered++;
            underWay = false;
        } else if (!preliminary) {
            underWay = true;
        }
        context.write(answer, written);
        if (ends) {
            sayWhenDue();
        }
    }

    private void sayWhenDue() {
        if (refused == null || answered + 1 < refused.request()) {
            return;
        }
        ChannelHandlerContext door = refused.door();
        boolean tooLate = underWay || answered >= refused.request();
        byte[] words = tooLate ? new byte[0] : refused.words().bytes();
        refused = null;
        door.writeAndFlush(Unpooled.wrappedBuffer(words)).addListener(said -> {
            ((DuplexChannel) door.channel()).shutdownOutput();
            door.executor().schedule(() -> door.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
        });
    }
}
