package io.guanjia.acceptance.faults;

import io.guanjia.local.Component;

/**
 * One planned kill. Counted in operations of the clients, so that a seed repeats it on a faster or slower machine.
 *
 * @param afterOperations how many operations of the round happen before it
 * @param downOperations how many clients try while the component is down
 */
public record Strike(int round, Component target, int afterOperations, int downOperations) {}
