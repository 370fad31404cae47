/**
 * 延期: more time that a department asks for before its report or plan is due, and what whoever is above says to it: the
 * desk's leader once for a slip, then the director. The household's own times stay. A register.
 */
package io.guanjia.routing.extension;
