package io.guanjia.platform.http;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The formats in which a client takes its answer, as its Accept header lists them; what cannot be read names nothing. */
record AcceptedFormats(List<Format> listed) {

    /** One entry and how much it is wanted. */
    record Format(MediaType type, float weight) {

        boolean covers(MediaType wanted) {
            return type.isCompatible(wanted);
        }

        int closeness() {
            return (type.isWildcardType() ? 0 : 1) + (type.isWildcardSubtype() ? 0 : 1);
        }
    }

    /** @param headers as sent, one after the other; without any, every format will do */
    static AcceptedFormats of(List<String> headers) {
        String all = String.join(",", headers);
        List<Format> formats = new ArrayList<>();
        for (String entry : (all.isBlank() ? MediaType.WILDCARD : all).split(",")) {
            format(entry.strip()).ifPresent(formats::add);
        }
        return new AcceptedFormats(formats);
    }

    /** Of these, what the client wants most, the first where it wants several as much; empty if it takes none. */
    Optional<MediaType> best(List<MediaType> offered) {
        return offered.stream().filter(type -> weight(type) > 0).max(Comparator.comparingDouble(this::weight));
    }

    /** The entry that names it most closely decides, and a weight of zero says no (RFC 9110, 12.5.1). */
    private float weight(MediaType offered) {
        return listed.stream()
                .filter(format -> format.covers(offered))
                .max(Comparator.comparingInt(Format::closeness))
                .map(Format::weight)
                .orElse(0f);
    }

    private static Optional<Format> format(String entry) {
        try {
            MediaType type = MediaType.valueOf(entry);
            return Optional.of(
                    new Format(type, Float.parseFloat(type.getParameters().getOrDefault("q", "1"))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
