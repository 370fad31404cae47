/**
 * What every service needs and none owns: transactions under a branch scope, events out and in, deadlines, history,
 * problems, permissions, numbers, privacy, time. It knows no domain type.
 */
package io.guanjia.platform;
