/**
 * When something is due. Working days differ from branch to branch and from year to year, so the days are published
 * data and the arithmetic here is pure: a rule, a start and a calendar give a {@link io.guanjia.platform.calendar.Due}.
 */
package io.guanjia.platform.calendar;
