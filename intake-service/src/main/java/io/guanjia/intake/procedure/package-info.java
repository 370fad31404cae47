/**
 * 控制程序: by which procedures a branch works, who answers for each, how and under which control; which of the four activities
 * of the manual none of them covers; and 本分公司制度, all that holds in a branch on one page (S0-1.2, S0-3.1, S0-3.2). A register.
 */
package io.guanjia.intake.procedure;
