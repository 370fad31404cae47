/** The page and what it is made of, with the headers that keep foreign script and foreign frames out. */
package io.guanjia.console.page;
