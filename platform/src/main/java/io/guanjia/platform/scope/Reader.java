package io.guanjia.platform.scope;

/** Somebody who reads: what they are shown depends on where they stand and on whether a matter is about them. */
public record Reader(Scope scope, Caller caller) {}
