/**
 * The organisation of the suite: branches, offices, departments, posts, working calendars and policies. It is made by
 * commands here ({@link io.guanjia.intake.organisation.DefineEntry}) and published, compacted; every service, this one
 * included, goes by the copy that it reads from there.
 */
package io.guanjia.intake.organisation;
