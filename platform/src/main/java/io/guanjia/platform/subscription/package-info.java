/** How what a service knows of branches, offices, calendars, policies, posts and departments follows what is published of them. */
package io.guanjia.platform.subscription;
