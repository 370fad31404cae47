/**
 * Real PostgreSQL, Kafka and Keycloak on one machine: in-process for tests, as processes of their own for a running suite.
 * Nothing here knows a domain type; the services are started as the packaged applications they are.
 */
package io.guanjia.local;
