/**
 * 房屋与业户: the units of an office and who belongs to them, so that the desk finds people before they are callers. Kept by
 * hand or imported; a register.
 */
package io.guanjia.intake.household;
