/**
 * Breaks a running suite under load, by a schedule that a seed repeats, and compares what clients were told with what
 * the database and the broker hold afterwards.
 */
package io.guanjia.acceptance.faults;
