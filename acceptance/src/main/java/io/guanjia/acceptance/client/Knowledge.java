package io.guanjia.acceptance.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** 信息档案: what the desk answers from. */
public final class Knowledge {

    private static final String PATH = "/api/intake/knowledge";

    private final Door door;

    Knowledge(Door door) {
        this.door = door;
    }

    /** What an entry is to say; without a department customer service keeps it. */
    public record Text(
            String title, String category, String keywords, String answer, String source, String department) {}

    /** An entry in force. */
    public record Entry(UUID id, String number, String title, int revision) {}

    private record Found(List<Entry> items) {}

    /** The entry of this title, written down now if there is none. */
    public Entry kept(Text text) {
        String typed = URLEncoder.encode(text.title(), StandardCharsets.UTF_8);
        return door.get(PATH + "/search?text=" + typed).as(Found.class).items().stream()
                .filter(entry -> entry.title().equals(text.title()))
                .findFirst()
                .orElseGet(
                        () -> door.create(PATH + "/entries", UUID.randomUUID().toString(), text)
                                .as(Entry.class));
    }
}
