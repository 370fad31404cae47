package io.guanjia.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * What a connection is told before it is closed, in the form of every other problem; in both languages, for nobody has
 * read yet which one is preferred.
 *
 * @param status with its reason, as in the first line of an answer
 * @param code of the problem
 * @param named what of the request is at fault
 * @param problem what is asked of it; never what was sent
 */
record LastWords(String status, String code, String named, String problem) {

    static final LastWords TOO_SLOW = new LastWords(
            "408 Request Timeout",
            "REQUEST_TOO_SLOW",
            "request",
            "在规定时间内没有传完，连接已关闭，请检查网络后重新提交 (did not come to its end in time: send it again)");

    static final LastWords TARGET_TOO_LONG = new LastWords(
            "414 URI Too Long", "TARGET_TOO_LONG", "target", "网址过长，请减少查询条件 (too long: ask for less at once)");

    static final LastWords HEADERS_TOO_LARGE = new LastWords(
            "431 Request Header Fields Too Large",
            "HEADERS_TOO_LARGE",
            "request",
            "请求头过大，请去掉不需要的请求头或 Cookie (too large headers: leave out what is not needed)");

    static final LastWords UNREADABLE =
            malformed("request", "不是完整正确的 HTTP 请求，请检查请求行、请求头和分块 (no HTTP: check its lines, headers and chunks)");

    /** @param limit in bytes */
    static LastWords tooLarge(long limit) {
        return new LastWords(
                "413 Content Too Large",
                "TOO_LARGE",
                "body",
                "内容过大，上限 %1$d KB，请缩短文字，附件另行上传 (limit %1$d KB: shorten the text, send attachments apart)"
                        .formatted(limit >> 10));
    }

    /** @param limit in bytes */
    static LastWords fileTooLarge(long limit) {
        return new LastWords(
                "413 Content Too Large",
                "TOO_LARGE",
                "body",
                "文件过大，上限 %1$d MB，请缩小照片或分开扫描后再上传 (limit %1$d MB: make the photo smaller, or scan in parts)"
                        .formatted(limit >> 20));
    }

    static LastWords malformed(String named, String problem) {
        return new LastWords("400 Bad Request", "MALFORMED_REQUEST", named, problem);
    }

    /** The whole answer. */
    byte[] bytes() {
        String request = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        byte[] body = body(request).toBuffer().getBytes();
        String safe = AnswerHeaders.SAFE.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        byte[] head = ("HTTP/1.1 " + status + "\r\n"
                        + "Connection: close\r\n"
                        + "Content-Type: application/problem+json;charset=UTF-8\r\n"
                        + "Cache-Control: no-store\r\n"
                        + "X-Request-ID: " + request + "\r\n"
                        + safe
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(UTF_8);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private JsonObject body(String request) {
        return new JsonObject()
                .put("type", "urn:guanjia:problem:" + code)
                .put("title", "无法办理")
                .put("status", Integer.valueOf(status.substring(0, 3)))
                .put("code", code)
                .put("detail", "请求无法受理：" + named + " " + problem + "。")
                .put(
                        "errors",
                        new JsonArray().add(new JsonObject().put("field", named).put("problem", problem)))
                .put("requestId", request);
    }
}
