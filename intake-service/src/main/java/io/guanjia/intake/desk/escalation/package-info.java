/** 服务上移: an agitated caller is calmed for minutes, then whoever is above is called in front of them, with their consent (S4-1E, S4-2.6b). */
package io.guanjia.intake.desk.escalation;
