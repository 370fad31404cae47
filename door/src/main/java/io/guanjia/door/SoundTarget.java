package io.guanjia.door;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request may ask for: an address of ours, written in ASCII, what else there is percent-encoded as UTF-8. */
final class SoundTarget {

    private static final String NAME = "target";

    /** What RFC 3986 lets stand for itself; brackets in a query besides, as the server does. */
    private static final Pattern WRITTEN =
            Pattern.compile("[!-~&&[^#?\"<>\\\\^`{|}\\[\\]]]+(\\?[!-~&&[^#\"<>\\\\^`{|}]]*)?");

    /** What a path can be written without: the server takes it away, others on the way compare it as it stands. */
    private static final Pattern WRITTEN_TWICE = Pattern.compile(
            "/\\.{0,2}(?=/)|/\\.\\.?$|^/api/.*/$|%(?:[46][1-9A-Fa-f]|[57][0-9Aa]|3[0-9]|2[DEde]|5[Ff]|7[Ee])");

    private static final Pattern ABSOLUTE =
            Pattern.compile("https?://([^/?@]+)(/[^?]*)?(\\?.*)?", Pattern.CASE_INSENSITIVE);

    private static final LastWords NO_ADDRESS = LastWords.malformed(
            NAME,
            "须为以 / 开头的网址，只含 ASCII 字符，其余以及引号、尖括号、花括号、\\ ^ ` | 按 UTF-8 百分号编码 (an address that begins with /, in ASCII, the rest, quotes, brackets, \\ ^ ` and | percent-encoded)");
    private static final LastWords SPELLING = LastWords.malformed(
            NAME,
            "路径须写作最简形式：不含空段、. 或 .. 段，字母、数字和 - . _ ~ 不作百分号编码 (a path in its plainest form: without empty segments, . and .., and letters, digits, - . _ and ~ as they are)");
    private static final LastWords ANOTHER_HOST =
            LastWords.malformed(NAME, "网址中的主机须与 Host 请求头相同 (an address with a host names the one of the Host header)");
    private static final LastWords SEMICOLON =
            LastWords.malformed(NAME, "网址中的分号有的程序当作 &，须写作 %3B (a semicolon, which some take for &, is written %3B)");
    private static final String ENCODING = "须为 UTF-8 的百分号编码，例如 %E4%B8%AD (percent-encoded UTF-8)";

    private SoundTarget() {}

    /**
     * What is wrong with a target.
     *
     * @param host the Host header, null if there is none
     */
    static Optional<LastWords> objectionTo(String target, String host) {
        if (!WRITTEN.matcher(target).matches()) {
            return Optional.of(NO_ADDRESS);
        }
        if (!target.startsWith("/")) {
            Matcher absolute = ABSOLUTE.matcher(target);
            if (!absolute.matches()) {
                return Optional.of(NO_ADDRESS);
            }
            if (!absolute.group(1).equalsIgnoreCase(host)) {
                return Optional.of(ANOTHER_HOST);
            }
        }
        return target.indexOf(';') >= 0 ? Optional.of(SEMICOLON) : objectionToEncoding(originForm(target));
    }

    /** Without scheme and host, so that whoever decides by an address sees each in one form only. */
    static String originForm(String target) {
        Matcher absolute = ABSOLUTE.matcher(target);
        if (!absolute.matches()) {
            return target;
        }
        String path = absolute.group(2) == null ? "/" : absolute.group(2);
        return absolute.group(3) == null ? path : path + absolute.group(3);
    }

    private static Optional<LastWords> objectionToEncoding(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (!isUtf8(path)) {
            return Optional.of(LastWords.malformed(NAME, ENCODING));
        }
        if (WRITTEN_TWICE.matcher(path).find()) {
            return Optional.of(SPELLING);
        }
        for (String parameter :
                query < 0 ? new String[0] : target.substring(query + 1).split("&")) {
            String name = parameter.substring(0, (parameter + "=").indexOf('='));
            if (!isUtf8(parameter)) {
                boolean named = name.matches("[A-Za-z0-9._-]{1,100}");
                return Optional.of(LastWords.malformed(named ? name : NAME, ENCODING));
            }
        }
        return Optional.empty();
    }

    private static boolean isUtf8(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        try {
            for (int at = 0; at < encoded.length(); at++) {
                if (encoded.charAt(at) == '%') {
                    bytes.put((byte) HexFormat.fromHexDigits(encoded, at + 1, at + 3));
                    at += 2;
                } else {
                    bytes.put((byte) encoded.charAt(at));
                }
            }
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return false;
        }
    }
}
