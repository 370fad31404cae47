package io.guanjia.platform.deadline;

import java.util.Optional;

/** A row of a list, with what it owes first. */
public record Clocked<T>(T row, Optional<NearestClock> due) {}
