/** 客服前台台帐: the register of an office looked through day by day and week by week, by whoever answers for it. */
package io.guanjia.intake.ledger;
