package io.guanjia.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as signing in takes: cookies, redirections and one form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final URI console;
    private final CookieManager cookies = new LocalCookies();
    private final HttpClient following = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient standing = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(URI console) {
        this.console = console;
    }

    /** Fills in the sign-in form of the identity provider; gives back where it ends. */
    HttpResponse<String> signIn(String user, String password, String address) {
        HttpResponse<String> form = open(address);
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("no form at " + form.uri() + ": " + form.body());
        }
        String filled = "username=" + encoded(user) + "&password=" + encoded(password);
        return send(
                following,
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(filled)));
    }

    /** Goes to an address of the console and on to where it leads. */
    HttpResponse<String> open(String address) {
        return send(following, HttpRequest.newBuilder(console.resolve(address)));
    }

    /** Asks once, as a link or a script does with these headers. */
    HttpResponse<String> get(String address, String... headers) {
        return send(standing, request(address, headers));
    }

    /** Asks as the page's own script does. */
    HttpResponse<String> ask(String address, String... more) {
        return send(standing, asked(address, more));
    }

    HttpResponse<String> post(String address, String body, String... more) {
        return send(
                standing,
                asked(address, more).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** With these headers alone, as another page makes a browser send it. */
    HttpResponse<String> postFrom(String address, String body, String... headers) {
        return send(
                standing,
                request(address, headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().get(console);
    }

    private HttpRequest.Builder asked(String address, String... more) {
        return request(address, more).header("X-Guanjia-Desk", "1").header("Sec-Fetch-Site", "same-origin");
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(console.resolve(address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Browsers take this machine for a safe place and send it what is for safe places only; the JDK's own store does not. */
    private static final class LocalCookies extends CookieManager {

        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            List<String> set = headers.entrySet().stream()
                    .filter(header -> "set-cookie".equalsIgnoreCase(header.getKey()))
                    .flatMap(header -> header.getValue().stream())
                    .map(cookie -> cookie.replaceAll("(?i); *secure", ""))
                    .toList();
            super.put(uri, Map.of("Set-Cookie", set));
        }
    }
}
