/**
 * 留言与回电: what whoever called is owed because nobody could speak to them: a call back that was promised, and a message for
 * a colleague or a department (S1b(2)-3, S1b(2)-5, S1b(2)-R3c, S1b(2)-T3, S1b(2)-P3). Two registers in one: what was heard is
 * kept and sealed alike.
 */
package io.guanjia.intake.desk.message;
