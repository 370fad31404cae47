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

    private static final Pattern WRITTEN = Pattern.compile("[!-~&&[^#]]+");
    private static final Pattern ABSOLUTE =
            Pattern.compile("https?://([^/?@]+)(/[^?]*)?(\\?.*)?", Pattern.CASE_INSENSITIVE);

    private static final LastWords NO_ADDRESS = LastWords.malformed(
            NAME,
            "须为以 / 开头的网址，只含 ASCII 字符，其余按 UTF-8 百分号编码 (an address that begins with /, in ASCII, the rest percent-encoded)");
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
        return target.indexOf(';') >= 0 ? Optional.of(SEMICOLON) : objectionToEncoding(target);
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
        if (!isUtf8(query < 0 ? target : target.substring(0, query))) {
            return Optional.of(LastWords.malformed(NAME, ENCODING));
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
