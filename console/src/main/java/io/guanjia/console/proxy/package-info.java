/** The way from the page to the four services. */
package io.guanjia.console.proxy;
