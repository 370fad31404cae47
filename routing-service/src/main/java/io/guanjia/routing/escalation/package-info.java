/**
 * 逾期督办与协调: what a department owes and has not kept is urged by the suite and brought before those above, level by level
 * (S0-5.2.4b, S0-5.2.4c); what departments send back twice is decided by the property centre's head (S1b(3)-4.2.2b).
 */
package io.guanjia.routing.escalation;
