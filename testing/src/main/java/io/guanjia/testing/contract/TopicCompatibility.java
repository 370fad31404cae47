package io.guanjia.testing.contract;

import io.guanjia.testing.contract.ContractCompatibility.Change;
import io.guanjia.testing.contract.ContractCompatibility.Severity;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Asks of two versions of {@code asyncapi.yaml} whether a reader of the old one still gets every event where it looks for
 * it, and in the order it was promised.
 *
 * <p>Breaking is a topic or a message that is gone, a message on another topic, another key, and other settings of its
 * topic: how many partitions it has decides which keys keep their order, compaction what is still there. What a key
 * stands for is said in words alone, so other words count as another key. Added topics and messages are harmless.
 */
public final class TopicCompatibility {

    private TopicCompatibility() {}

    /** What an old reader would miss; a change's path is the type, or the topic where that is gone. */
    public static List<Change> breakingChanges(String oldAsyncApi, String newAsyncApi) {
        var before = AsyncApi.read(oldAsyncApi);
        var after = AsyncApi.read(newAsyncApi);
        var changes = new ArrayList<Change>();
        before.topics().stream()
                .filter(topic -> !after.topics().contains(topic))
                .forEach(topic -> changes.add(breaking(topic, "is no topic any more")));
        before.deliveries().forEach((type, was) -> {
            AsyncApi.Delivery is = after.deliveries().get(type);
            if (is == null) {
                changes.add(breaking(type, "is not sent any more"));
                return;
            }
            if (!was.topic().equals(is.topic())) {
                changes.add(breaking(type, "topic was %s and is %s".formatted(was.topic(), is.topic())));
            }
            compare(type, "key", was.key(), is.key(), changes);
            compare(type, "settings of its topic", was.topicSettings(), is.topicSettings(), changes);
        });
        return List.copyOf(changes);
    }

    private static void compare(String type, String what, JsonNode was, JsonNode is, List<Change> changes) {
        if (!was.equals(is)) {
            changes.add(breaking(type, "%s was %s and is %s".formatted(what, was, is)));
        }
    }

    private static Change breaking(String path, String description) {
        return new Change(Severity.BREAKING, path, description);
    }
}
