/** 上报: what the desk marked as important, brought before whoever stands above, level by level. */
package io.guanjia.intake.escalation;
