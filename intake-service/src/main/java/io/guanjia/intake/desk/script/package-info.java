/**
 * 话术: what to say, moment by moment, in the manual's words with the reader's own name and office in them; a branch or the
 * group may word a sentence its own way (S1b(2), S4, S0-5.1.3b). A register of those wordings; the library itself is a file.
 */
package io.guanjia.intake.desk.script;
