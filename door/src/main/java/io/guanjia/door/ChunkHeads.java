package io.guanjia.door;

import io.netty.buffer.ByteBuf;
import java.util.HexFormat;

/**
 * Reads along where the pieces of one body begin and end, to the letter of RFC 9112, 7.1. The server's own decoder takes
 * blanks and other signs behind a length, and of a length beyond any number the last digits only: whoever stands before it
 * may have read another length, and so another request behind the body.
 */
final class ChunkHeads {

    /** More than any body has; what is longer may be cut off by whoever reads it into a number. */
    private static final int MOST_DIGITS = 8;

    static final LastWords UNSOUND = LastWords.malformed(
            "body",
            "的分块须以 1 至 8 位十六进制长度、可选的 ; 扩展和 CRLF 开头，内容之后紧跟 CRLF (pieces begin with a length of 1 to 8 hexadecimal digits, perhaps an extension behind a semicolon, and CRLF, and end with CRLF)");

    private enum Place {
        LENGTH,
        EXTENSION,
        END_OF_HEAD,
        CONTENT,
        BEHIND_CONTENT,
        END_OF_PIECE,
        TRAILERS
    }

    private Place place = Place.LENGTH;
    private int digits;
    private long left;

    /** Whether what has been read of the bytes, from there to where their reader is now, goes on with the body soundly. */
    boolean areSound(ByteBuf bytes, int from) {
        int at = from;
        while (at < bytes.readerIndex() && place != Place.TRAILERS) {
            if (place == Place.CONTENT) {
                long passed = Math.min(left, bytes.readerIndex() - at);
                at += (int) passed;
                left -= passed;
                place = left == 0 ? Place.BEHIND_CONTENT : Place.CONTENT;
            } else if (!isSound(bytes.getByte(at++))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSound(byte sent) {
        return switch (place) {
            case LENGTH -> isLength(sent);
            case EXTENSION -> sent == '\r' ? on(Place.END_OF_HEAD) : isText(sent);
            case END_OF_HEAD -> sent == '\n' && on(left == 0 ? Place.TRAILERS : Place.CONTENT);
            case BEHIND_CONTENT -> sent == '\r' && on(Place.END_OF_PIECE);
            case END_OF_PIECE -> sent == '\n' && nextPiece();
            case CONTENT, TRAILERS -> true;
        };
    }

    private boolean isLength(byte sent) {
        if (HexFormat.isHexDigit(sent)) {
            left = (left << 4) + HexFormat.fromHexDigit(sent);
            return ++digits <= MOST_DIGITS;
        }
        return digits > 0
                && switch (sent) {
                    case '\r' -> on(Place.END_OF_HEAD);
                    case ';' -> on(Place.EXTENSION);
                    default -> false;
                };
    }

    /** Beyond ASCII too, as within quotes. */
    private static boolean isText(byte sent) {
        return sent == '\t' || sent < 0 || sent >= ' ' && sent != 0x7f;
    }

    private boolean nextPiece() {
        digits = 0;
        return on(Place.LENGTH);
    }

    private boolean on(Place next) {
        place = next;
        return true;
    }
}
