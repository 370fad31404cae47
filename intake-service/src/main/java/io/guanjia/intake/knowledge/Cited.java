package io.guanjia.intake.knowledge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of an entry that somebody was answered from; it stays readable, whatever the entry says later. */
@Schema(name = "Cited")
public record Cited(UUID entry, String number, int revision) {}
