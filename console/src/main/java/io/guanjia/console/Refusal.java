package io.guanjia.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the console itself refuses, in the form of every service's problems: Chinese first, English for who prefers it. */
public enum Refusal {
    HOST_NOT_SERVED(400, "此地址不提供服务", "This host is not served here"),
    NOT_FROM_THE_DESK(
            403, "请求不是从工作台页面发出的，未予转交", "The request did not come from the desk's own page and was not passed on"),
    NOT_FOUND(404, "没有这个地址", "There is nothing at this address"),
    SERVICE_AWAY(503, "系统繁忙，请稍候，内容已保留", "The service does not answer at the moment; what you typed is kept");

    private final int status;
    private final String chinese;
    private final String english;

    Refusal(int status, String chinese, String english) {
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    public int status() {
        return status;
    }

    /** The problem as its reader's language has it. */
    public JsonObject body(String acceptLanguage) {
        boolean english = acceptLanguage != null && acceptLanguage.startsWith("en");
        return new JsonObject()
                .put("type", "about:blank")
                .put("status", status)
                .put("code", name())
                .put("title", english ? this.english : chinese)
                .put("detail", english ? this.english : chinese);
    }

    /** Ends an exchange and its connection: what follows on it cannot be told apart from this request. */
    public void endAndClose(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.addEndHandler(ended -> exchange.request().connection().close());
        end(exchange);
    }

    /** Ends an exchange that was not passed on. */
    public void end(RoutingContext exchange) {
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .toBuffer());
    }
}
