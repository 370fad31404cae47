/** The suite's public HTTP interfaces as people at the desk use them; knows nothing of the services' code. */
package io.guanjia.acceptance.client;
