package io.guanjia.intake.request;

import java.util.UUID;

/** The text of an entry that somebody was answered from; it stays readable, whatever the entry says later. */
public record Cited(UUID entry, String number, int revision) {}
