/** Who is signed in, signing in and out, and the key of a person's unsent entries. */
package io.guanjia.console.session;
