/** The command line in front of the local suite; the script {@code guanjia} calls it. */
package io.guanjia.local.launcher;
