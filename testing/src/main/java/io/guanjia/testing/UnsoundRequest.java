package io.guanjia.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A request that no sound client sends, and what every program of the suite answers before it closes the connection.
 *
 * @param bytes the whole of it, as it is written to the socket
 * @param status the refusal
 * @param code of the problem
 * @param named what the problem names
 */
public record UnsoundRequest(String bytes, int status, String code, String named) {

    private static final String END = "\r\n\r\n";
    private static final String HEAD = "GET / HTTP/1.1\r\nHost: localhost\r\n";

    /** Headers by which something is decided, so that two of them could be read in two ways. */
    private static final List<String> DECIDING = List.of(
            "Authorization",
            "Content-Type",
            "Cookie",
            "Host",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Origin",
            "Sec-Fetch-Site",
            "X-Guanjia-Desk");

    /** Every one of them. */
    public static Stream<UnsoundRequest> all() {
        List<UnsoundRequest> all = new ArrayList<>();
        targets(all);
        endings(all);
        for (String header : DECIDING) {
            String first = header.equals("Host") ? "" : header + ": a\r\n";
            all.add(malformed(HEAD + first + header.toLowerCase(Locale.ROOT) + ": b" + END, header));
        }
        for (String line : List.of(
                "no header at all",
                "X\u0000: y",
                "X : y",
                "X: y\u007f",
                "X: \u000by",
                "X: y\u0000z",
                ": y",
                "Content-Length: x")) {
            all.add(malformed(HEAD + line + END, "request"));
        }
        all.add(malformed("GET / HTTP/1.1\nHost: localhost\n\n", "request"));
        for (String line : List.of(
                "GET /",
                "GET  / HTTP/1.1",
                "GET /  HTTP/1.1",
                "GET\t/ HTTP/1.1",
                "GET /\tHTTP/1.1",
                "GET / http/1.1")) {
            all.add(malformed(line + "\r\nHost: localhost" + END, "request"));
        }
        for (String method : List.of("FOO29691", "get", "PROPFIND", "TRACE", "CONNECT", "G".repeat(100))) {
            all.add(new UnsoundRequest(
                    method + " / HTTP/1.1\r\nHost: localhost" + END, 501, "METHOD_UNKNOWN", "method"));
        }
        for (String version : List.of("HTTP/0.9", "HTTP/1.2", "HTTP/2.0")) {
            all.add(new UnsoundRequest(
                    "GET / " + version + "\r\nHost: localhost" + END, 505, "HTTP_VERSION_UNKNOWN", "HTTP"));
        }
        all.add(new UnsoundRequest(HEAD + "X: " + "x".repeat(30_000) + END, 431, "HEADERS_TOO_LARGE", "request"));
        all.add(new UnsoundRequest(HEAD + "Content-Length: 300000" + END, 413, "TOO_LARGE", "body"));
        for (String coding : List.of("br", "gzip", "x", "identity, br")) {
            all.add(new UnsoundRequest(
                    HEAD + "Content-Encoding: " + coding + END, 415, "UNSUPPORTED_MEDIA_TYPE", "Content-Encoding"));
        }
        all.add(new UnsoundRequest(HEAD + "Expect: the impossible" + END, 417, "EXPECTATION_UNKNOWN", "Expect"));
        return all.stream();
    }

    private static void targets(List<UnsoundRequest> all) {
        for (String target : List.of(
                "http://evil.example/",
                "http://localhost.evil.example/",
                "http://localhost@evil.example/",
                "http://localhost:1/",
                "http:///",
                "ftp://localhost/",
                "localhost:80",
                "page",
                "*",
                "/page#part",
                "/页面",
                "/page;size=1",
                "/page;size=1/part",
                "/?a=b;c=d",
                "/%zz",
                "/%",
                "/%e4%bd",
                "/%ff",
                "/page/../other",
                "/page/./other",
                "/..",
                "/.?size=1",
                "//page",
                "/page//other",
                "/page//",
                "/api/page/",
                "/api/page/?size=1",
                "/page/%2e%2e/other",
                "/%61pi",
                "/p%41ge",
                "/%7Epage",
                "/page\\other",
                "/page[1]",
                "/{page}",
                "/?said=<a>",
                "/?said=\"a\"",
                "/?said={a}",
                "/?said=a|b",
                "/?said=a^b",
                "/?said=a`b",
                "/?said=a\\b")) {
            all.add(malformed("GET " + target + " HTTP/1.1\r\nHost: localhost" + END, "target"));
        }
        for (String unreadable : List.of("%zz", "%f", "%ff", "%c0%80", "%ed%a0%80", "%e4%bd", "a%80")) {
            all.add(malformed("GET /?said=" + unreadable + "&size=1 HTTP/1.1\r\nHost: localhost" + END, "said"));
        }
        all.add(malformed("GET /?%ff=1 HTTP/1.1\r\nHost: localhost" + END, "target"));
        all.add(new UnsoundRequest(
                "GET /" + "x".repeat(5_000) + " HTTP/1.1\r\nHost: localhost" + END, 414, "TARGET_TOO_LONG", "target"));
    }

    private static void endings(List<UnsoundRequest> all) {
        for (String unknown : List.of("gzip, chunked", "identity, chunked", "x, chunked")) {
            all.add(new UnsoundRequest(
                    HEAD + "Transfer-Encoding: " + unknown + "\r\n\r\n0\r\n\r\n",
                    501,
                    "TRANSFER_ENCODING_UNKNOWN",
                    "Transfer-Encoding"));
        }
        for (String unclear : List.of(
                "xchunked",
                "chunked, identity",
                "chunked, chunked",
                "identity",
                "gzip",
                "chunked;q=1",
                "",
                "\r\n chunked",
                "chunked\r\nTransfer-Encoding: chunked",
                "chunked\r\nTransfer-Encoding: identity",
                "chunked\r\nContent-Length: 5")) {
            all.add(malformed(HEAD + "Transfer-Encoding: " + unclear + "\r\n\r\n0\r\n\r\n", "Transfer-Encoding"));
        }
        all.add(malformed(HEAD + "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n", "request"));
        all.add(malformed(HEAD + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", "request"));
        all.add(malformed("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding"));
        all.add(malformed(HEAD + "Content-Length: 1\r\nContent-Length: 2" + END, "request"));
        all.add(malformed(HEAD + "Content-Length: 1, 1" + END, "request"));
        all.add(malformed(HEAD + "Content-Length: +1" + END, "request"));
    }

    private static UnsoundRequest malformed(String bytes, String named) {
        return new UnsoundRequest(bytes, 400, "MALFORMED_REQUEST", named);
    }

    @Override
    public String toString() {
        String shown = bytes.replace("\r\n", "⏎").replace("\n", "␊");
        return shown.substring(0, Math.min(shown.length(), 100));
    }
}
