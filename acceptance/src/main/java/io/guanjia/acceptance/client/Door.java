package io.guanjia.acceptance.client;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One service as one member of staff reaches it. */
public record Door(URI service, Supplier<String> token, Http http) {

    public Answer get(String path) {
        return http.send(Call.get(at(path), token.get()));
    }

    /** A command that creates something: the same key again gives the first answer again. */
    public Answer create(String path, String key, Object body) {
        return http.send(Call.post(at(path), token.get(), Json.write(body)).withKey(key));
    }

    /** A command on something that exists, at whatever version it is. */
    public Answer command(String path, Object body) {
        return http.send(Call.post(at(path), token.get(), Json.write(body)));
    }

    /** A command that says everything with its address. */
    public Answer command(String path) {
        String bearer = token.get();
        return http.send(new Call("POST", at(path), bearer, Optional.empty(), Optional.empty()));
    }

    public Answer put(String path, Object body) {
        return http.send(Call.put(at(path), token.get(), Json.write(body)));
    }

    /** A body as it is, whatever it is. */
    public Answer send(String method, String path, String body) {
        return http.send(new Call(
                method,
                at(path),
                token.get(),
                Optional.of(body),
                Optional.of(UUID.randomUUID().toString())));
    }

    private URI at(String path) {
        return URI.create(service + path);
    }
}
