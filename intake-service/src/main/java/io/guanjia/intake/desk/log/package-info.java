/** 值班日志: what a shift writes down (S1-3.4), never changed, and what it hands over to the next. */
package io.guanjia.intake.desk.log;
