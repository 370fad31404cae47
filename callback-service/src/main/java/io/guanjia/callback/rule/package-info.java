/** The callback rules of the communication procedure: who calls back, how, by when, and which result asks for which. */
package io.guanjia.callback.rule;
