/**
 * 维修工单: who goes to which door for what, from the appointment to the household's signature, with the manual's checklist for
 * entering a home (S1b(4), S1-7.4b). A register, whose orders hang on contact slips or stand alone.
 */
package io.guanjia.routing.workorder;
