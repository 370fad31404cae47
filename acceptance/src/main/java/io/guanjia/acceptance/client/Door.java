package io.guanjia.acceptance.client;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** One service as one member of staff reaches it. */
public record Door(URI service, Supplier<String> token, Http http) {

    private static final int CHANGED_MEANWHILE = 412;
    private static final int FAILED = 500;
    private static final int LOOKS = 5;
    private static final String WHATEVER_IT_IS = "*";

    public Answer get(String path) {
        return http.send(Call.get(at(path), token.get()));
    }

    /** A command that creates something: the same key again gives the first answer again. */
    public Answer create(String path, String key, Object body) {
        return http.send(post(path, Optional.of(body)).withKey(key));
    }

    /** As {@link #create}, of something that was seen in this version. */
    public Answer create(String path, String key, long version, Object body) {
        return http.send(post(path, Optional.of(body)).withKey(key).ofWhatWasSeen("\"" + version + "\""));
    }

    /** A command that changes nothing that has a version. */
    public Answer post(String path, Object body) {
        return http.send(post(path, Optional.of(body)));
    }

    /** A command on something that exists, as it is seen just before. */
    public Answer command(String thing, String command, Object body) {
        return change(thing, seen -> post(thing + "/" + command, Optional.of(body))
                .ofWhatWasSeen(seen.orElse(WHATEVER_IT_IS)));
    }

    /** As {@link #command(String, String, Object)}; the same key again gives the first answer again. */
    public Answer command(String thing, String command, String key, Object body) {
        return change(thing, seen -> post(thing + "/" + command, Optional.of(body))
                .withKey(key)
                .ofWhatWasSeen(seen.orElse(WHATEVER_IT_IS)));
    }

    /** A command that says everything with its address. */
    public Answer command(String thing, String command) {
        return change(thing, seen -> post(thing + "/" + command, Optional.empty())
                .ofWhatWasSeen(seen.orElse(WHATEVER_IT_IS)));
    }

    /** Makes something, or changes it from what it is seen to be just before. */
    public Answer put(String path, Object body) {
        Call put = Call.put(at(path), token.get(), Json.write(body));
        return change(path, seen -> seen.map(put::ofWhatWasSeen).orElseGet(put::ofNothingYet));
    }

    /** A body as it is, whatever it is. */
    public Answer send(String method, String path, String body) {
        return http.send(new Call(method, at(path), token.get(), Optional.of(body), Map.of())
                .withKey(UUID.randomUUID().toString())
                .ofWhatWasSeen(WHATEVER_IT_IS));
    }

    /** Looks and changes; where somebody else was faster, looks again, as people do who are told to reload. */
    private Answer change(String thing, Function<Optional<String>, Call> changeOfWhatWasSeen) {
        Answer answer = changeOnce(thing, changeOfWhatWasSeen);
        for (int looks = 1; looks < LOOKS && answer.status() == CHANGED_MEANWHILE; looks++) {
            answer = changeOnce(thing, changeOfWhatWasSeen);
        }
        return answer;
    }

    private Answer changeOnce(String thing, Function<Optional<String>, Call> changeOfWhatWasSeen) {
        Answer look = get(thing);
        // Whoever could not look changes nothing: without a tag it would be changed whatever it is.
        return look.status() >= FAILED ? look : http.send(changeOfWhatWasSeen.apply(look.seen()));
    }

    private Call post(String path, Optional<Object> body) {
        return Call.post(at(path), token.get(), body.map(Json::write));
    }

    private URI at(String path) {
        return URI.create(service + path);
    }
}
