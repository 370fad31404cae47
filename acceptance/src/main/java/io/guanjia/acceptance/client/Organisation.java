package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 组织资料: each command may be repeated; the same again leaves the version as it was. */
public final class Organisation {

    private static final String PATH = "/api/intake/organisation";
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private final Door door;

    Organisation(Door door) {
        this.door = door;
    }

    /** An entry as it is now; its version counts the times it changed. */
    public record Entry(String key, int version, JsonNode content) {}

    public Entry branch(String code, String nameZh, String nameEn, String group, String company, String zone) {
        return define(
                "/branches/" + code,
                named(nameZh, nameEn)
                        .with("group", group)
                        .with("company", company)
                        .with("zone", zone));
    }

    public Entry office(String code, String branch, String nameZh, String nameEn) {
        return define("/offices/" + code, named(nameZh, nameEn).with("branch", branch));
    }

    public Entry department(String office, String kind, String nameZh, String nameEn) {
        return define(
                "/departments/" + office + "-" + kind,
                named(nameZh, nameEn).with("office", office).with("kind", kind));
    }

    public Entry post(String staffId, String displayName, String org, List<String> roles) {
        return define(
                "/staff-posts/" + staffId,
                Fields.of("org", org).with("roles", roles).with("displayName", displayName));
    }

    /** A working calendar from Monday to Friday in office hours, with these exceptions. */
    public Entry calendar(String branch, int year, List<LocalDate> off, List<LocalDate> makeUp) {
        return define(
                "/branches/%s/calendars/%d".formatted(branch, year),
                Fields.of("off", off).with("makeUp", makeUp));
    }

    public Entry policy(String branch, String name, String value) {
        return define("/branches/%s/policies/%s".formatted(branch, name), Fields.of("value", value));
    }

    public List<Entry> branches() {
        return door.get(PATH + "/branches").as(ENTRIES);
    }

    public List<Entry> offices() {
        return door.get(PATH + "/offices").as(ENTRIES);
    }

    private Entry define(String path, Fields body) {
        return door.put(PATH + path, body).as(Entry.class);
    }

    private static Fields named(String nameZh, String nameEn) {
        return new Fields(Map.of()).with("nameZh", nameZh).with("nameEn", nameEn);
    }
}
