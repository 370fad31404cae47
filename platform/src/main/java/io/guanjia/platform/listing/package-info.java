/** How lists are asked for and read: a page and where the next begins, by a filter, and how many there are by it. */
package io.guanjia.platform.listing;
