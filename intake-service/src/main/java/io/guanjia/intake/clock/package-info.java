/** The time machine of trial suites: an operator puts the suite's clock ahead, in every service at once. */
package io.guanjia.intake.clock;
