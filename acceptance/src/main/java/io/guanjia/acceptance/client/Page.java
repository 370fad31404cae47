package io.guanjia.acceptance.client;

import java.util.List;

/** One page of a list; {@code next} is null on the last. */
public record Page<T>(List<T> items, String next) {}
