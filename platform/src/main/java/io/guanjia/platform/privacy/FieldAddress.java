package io.guanjia.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Where an encrypted value lives. A value is readable at its own address only: moved to another row it is lost. */
public record FieldAddress(String branch, String table, String column, String rowId) {

    private static final String SEPARATOR = "|";

    public FieldAddress {
        // With a separator inside a part, two addresses could read alike.
        if (Stream.of(branch, table, column, rowId)
                .anyMatch(part -> part == null || part.isBlank() || part.contains(SEPARATOR))) {
            throw new IllegalArgumentException(
                    "Each part of a field address is required and has no %s in it: %s, %s, %s."
                            .formatted(SEPARATOR, branch, table, column));
        }
    }

    byte[] bytes() {
        return String.join(SEPARATOR, branch, table, column, rowId).getBytes(StandardCharsets.UTF_8);
    }
}
