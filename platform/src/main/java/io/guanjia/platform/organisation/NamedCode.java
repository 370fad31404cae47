package io.guanjia.platform.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the organisation by its code and its names, which are null where this service does not know them. */
public record NamedCode(
        String code,
        @Schema(nullable = true) String nameZh,
        @Schema(nullable = true) String nameEn) {

    static NamedCode unnamed(String code) {
        return new NamedCode(code, null, null);
    }
}
