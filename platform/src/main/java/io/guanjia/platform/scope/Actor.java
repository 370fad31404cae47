package io.guanjia.platform.scope;

/** Who did something, in which role: what history rows and events carry. */
public record Actor(String staffId, String role) {}
