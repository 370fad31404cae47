/** How what a service knows of branches, offices, calendars, policies and posts follows what is published of them. */
package io.guanjia.platform.subscription;
