/** After a database was restored to an earlier moment: what Kafka tells of a time that is no more, and what it must tell again. */
package io.guanjia.acceptance.restore;
