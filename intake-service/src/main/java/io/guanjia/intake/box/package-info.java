/**
 * 意见收集箱: where the boxes stand, who opened them and when, and that every slip found became a request (S0-6.3b). A
 * register.
 */
package io.guanjia.intake.box;
