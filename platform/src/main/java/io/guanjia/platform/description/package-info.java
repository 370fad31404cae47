/** Completes the OpenAPI document of a service with what the platform does for every endpoint, so that it says what is so. */
package io.guanjia.platform.description;
