package io.guanjia.console.page;

import io.guanjia.console.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The page at every address that is nothing else, since its addresses are its own business; its files, which carry a hash
 * in their name, for good. The page is public: it shows nothing before somebody has signed in.
 */
@ApplicationScoped
public class PageRoutes {

    private static final String NONCE = "__NONCE__";
    private static final Pattern FILE = Pattern.compile("(assets/)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Map<String, PageFile> files = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.get("/assets/*").order(1).handler(exchange -> file(exchange, FOR_GOOD));
        router.getWithRegex("/[A-Za-z0-9_-]+\\.[a-z]+").order(1).handler(exchange -> file(exchange, ASK_AGAIN));
        router.getWithRegex("/(?!api/|desk/|q/).*").order(2).handler(this::page);
    }

    private void file(RoutingContext exchange, String caching) {
        Optional<PageFile> file = find(exchange.request().path().substring(1));
        if (file.isEmpty()) {
            Refusal.NOT_FOUND.end(exchange);
            return;
        }
        HttpServerResponse response = exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, file.get().type())
                .putHeader(HttpHeaders.CACHE_CONTROL, caching)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        String encodings = exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null && encodings.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .end(Buffer.buffer(file.get().packed()));
        } else {
            response.end(Buffer.buffer(file.get().bytes()));
        }
    }

    private void page(RoutingContext exchange) {
        Optional<PageFile> page = find("index.html");
        if (page.isEmpty()) {
            Refusal.NOT_FOUND.end(exchange);
            return;
        }
        ContentPolicy policy = ContentPolicy.drawn();
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, page.get().type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", policy.header())
                .end(new String(page.get().bytes(), StandardCharsets.UTF_8).replace(NONCE, policy.nonce()));
    }

    private Optional<PageFile> find(String name) {
        if (!FILE.matcher(name).matches()) {
            return Optional.empty();
        }
        PageFile known = files.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PageFile> found = PageFile.named(name);
        found.ifPresent(file -> files.put(name, file));
        return found;
    }
}
