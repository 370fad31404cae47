/**
 * 问题处理计划: how a department means to settle what takes long (method, dated steps, commitments), what the household says to it
 * when customer service tells them, and whether what was promised is kept (S0-5.2.3a, S0-5.2.3b, S0-5.2.4a, S3-Q4). A register.
 */
package io.guanjia.routing.plan;
