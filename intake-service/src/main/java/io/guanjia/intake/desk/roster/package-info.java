/** 值班表: who is on duty in the service centre of an office, round the clock (S0-5.1.1), week by week. A register. */
package io.guanjia.intake.desk.roster;
