/**
 * What keeps personal data from those who need not see it: encryption bound to the row, look-up without the number,
 * masking, and the check that staff do not write it where it does not belong. No message of any exception here carries
 * the value it speaks of, so that all of them may be logged.
 */
package io.guanjia.platform.privacy;
