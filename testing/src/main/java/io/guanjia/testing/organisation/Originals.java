package io.guanjia.testing.organisation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What services keep copies of, as its owner has it: the group's defaults, which intake shows to branches, and the posts,
 * which the realm hands out. No service reads another's files while it runs; only tests compare.
 */
public final class Originals {

    private static final String POLICIES = "guanjia.policies.";
    private static final String FLOORS = "guanjia.policy-floors.";

    private static final String OWNERS = "guanjia.policy-owners.";

    private static final Pattern POST = Pattern.compile("([A-Z_]+)\\(([A-Z_]+)\\)[,;]");

    private Originals() {}

    /** The group's defaults of all policies whose name begins so, by name. */
    public static Map<String, String> policies(String prefix) {
        return under(POLICIES, prefix);
    }

    /** How far a branch may go below those that have a floor. */
    public static Map<String, String> policyFloors(String prefix) {
        return under(FLOORS, prefix);
    }

    /** Before whom lies what a limit of theirs was not kept for, by the name of the policy. */
    public static Map<String, String> policyOwners(String prefix) {
        return under(OWNERS, prefix);
    }

    /** The posts of the realm with their Chinese names. */
    public static Map<String, String> posts() {
        Map<String, String> posts = new TreeMap<>();
        for (JsonNode role : JsonMapper.shared()
                .readTree(repository().resolve("deploy/keycloak/guanjia-realm.json"))
                .path("roles")
                .path("realm")) {
            posts.put(role.path("name").asString(), role.path("description").asString(""));
        }
        return posts;
    }

    /** Each post that a complaint may be about with the one above it, as intake judges by; the topmost is left out. */
    public static Map<String, String> postsAbove() {
        Path file = repository().resolve("intake-service/src/main/java/io/guanjia/intake/request/Post.java");
        try {
            return POST.matcher(Files.readString(file))
                    .results()
                    .collect(Collectors.toMap(post -> post.group(1), post -> post.group(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> under(String key, String prefix) {
        Properties intake = new Properties();
        Path file = repository().resolve("intake-service/src/main/resources/application.properties");
        try (Reader text = Files.newBufferedReader(file)) {
            intake.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> found = new TreeMap<>();
        for (String name : intake.stringPropertyNames()) {
            String policy = name.startsWith(key) ? name.substring(key.length()).replace("\"", "") : "";
            if (policy.startsWith(prefix) && !policy.isEmpty()) {
                found.put(policy, intake.getProperty(name));
            }
        }
        return found;
    }

    private static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("contracts")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder above the working directory holds contracts"));
    }
}
