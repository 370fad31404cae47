/**
 * What a register is built of: a record that somebody keeps, of few states and light rules. Its rows are entities of
 * Hibernate; what follows from a change (history, clocks, events) is written by SQL in the same transaction.
 */
package io.guanjia.platform.register;
