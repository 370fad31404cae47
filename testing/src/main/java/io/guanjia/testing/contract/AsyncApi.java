package io.guanjia.testing.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code asyncapi.yaml} says about topics, types, and who reads them. */
final class AsyncApi {

    private static final String CHANNELS = "#/channels/";
    private static final String TRAITS = "#/components/messageTraits/";
    private static final String KEY = "/bindings/kafka/key";

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static AsyncApi read(String yaml) {
        return new AsyncApi(new YAMLMapper().readTree(yaml));
    }

    /** Each type with the schema file its payload refers to. */
    Map<String, String> schemaFiles() {
        var files = new LinkedHashMap<String, String>();
        document.get("channels").forEach(channel -> channel.path("messages")
                .forEach(message -> files.put(
                        name(message), message.get("payload").get("$ref").asString())));
        return files;
    }

    /** How a type reaches its readers: the topic, how that is kept, and what a record is keyed by. */
    record Delivery(String topic, JsonNode topicSettings, JsonNode key) {}

    /** Each type with its delivery. */
    Map<String, Delivery> deliveries() {
        var deliveries = new LinkedHashMap<String, Delivery>();
        document.get("channels").forEach(channel -> channel.path("messages")
                .forEach(message -> deliveries.put(
                        name(message),
                        new Delivery(channel.get("address").asString(), channel.path("bindings"), keyOf(message)))));
        return deliveries;
    }

    /** Every topic, those without messages of their own too. */
    Set<String> topics() {
        var topics = new TreeSet<String>();
        document.get("channels")
                .forEach(channel -> topics.add(channel.get("address").asString()));
        return topics;
    }

    String topicOf(String type) {
        for (JsonNode channel : document.get("channels")) {
            for (JsonNode message : channel.path("messages")) {
                if (name(message).equals(type)) {
                    return channel.get("address").asString();
                }
            }
        }
        throw new IllegalArgumentException(type + " is on no topic of asyncapi.yaml");
    }

    /** An operation that names no messages reads all of its channel. */
    List<String> typesReadBy(String consumer) {
        var types = new TreeSet<String>();
        for (JsonNode operation : document.get("operations")) {
            if (!operation.get("action").asString().equals("receive")
                    || !operation.get("x-service").asString().equals(consumer)) {
                continue;
            }
            JsonNode channel = channelOf(operation);
            if (operation.has("messages")) {
                operation.get("messages").forEach(reference -> types.add(name(messageAt(reference))));
            } else {
                channel.get("messages").forEach(message -> types.add(name(message)));
            }
        }
        return List.copyOf(types);
    }

    /** What the message says itself goes before its traits. */
    private JsonNode keyOf(JsonNode message) {
        JsonNode key = message.at(KEY);
        for (JsonNode trait : message.path("traits")) {
            String name = trait.get("$ref").asString().substring(TRAITS.length());
            JsonNode traits = document.path("components").path("messageTraits");
            key = key.isMissingNode() ? required(traits.get(name), name).at(KEY) : key;
        }
        return key;
    }

    private JsonNode channelOf(JsonNode operation) {
        String reference = operation.get("channel").get("$ref").asString();
        return required(document.get("channels").get(reference.substring(CHANNELS.length())), reference);
    }

    private JsonNode messageAt(JsonNode reference) {
        String path = reference.get("$ref").asString();
        String[] steps = path.substring(CHANNELS.length()).split("/messages/", 2);
        return required(document.get("channels").path(steps[0]).path("messages").get(steps[1]), path);
    }

    private static JsonNode required(JsonNode found, String reference) {
        if (found == null) {
            throw new IllegalStateException("asyncapi.yaml has nothing at " + reference);
        }
        return found;
    }

    private static String name(JsonNode message) {
        return message.get("name").asString();
    }
}
