package io.guanjia.platform.permission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A command on what is shown, as a screen offers it.
 *
 * @param command as the permission table names it, e.g. {@code note.confirm}
 * @param allowed whether this caller may give it now
 * @param code of the refusal they would get, null where it is allowed
 * @param reason that refusal's sentence in the caller's language, null where it is allowed
 */
public record Action(
        String command,
        boolean allowed,
        @Schema(nullable = true) String code,
        @Schema(nullable = true) String reason) {}
