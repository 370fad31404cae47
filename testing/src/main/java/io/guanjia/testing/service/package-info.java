/** Checks that every service runs against itself: the wall between branches, who may do what, its described interface. */
package io.guanjia.testing.service;
