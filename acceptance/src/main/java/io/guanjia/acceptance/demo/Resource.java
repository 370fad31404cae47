package io.guanjia.acceptance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.guanjia.acceptance.client.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the demo's own, next to this class. */
record Resource(String name) {

    <T> T as(TypeReference<T> type) {
        return Json.read(text(), type);
    }

    private String text() {
        try (InputStream file = Resource.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
