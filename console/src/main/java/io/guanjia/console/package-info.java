/**
 * What stands between a browser and the services: it serves the page, keeps the login in encrypted cookies and exchanges
 * them for a bearer token on the way to a service. It decides nothing that a service decides.
 */
package io.guanjia.console;
