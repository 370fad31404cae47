package io.guanjia.testing.service;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Notes what Hibernate makes of a register's lines in {@link StatementBook}, beside what services write as SQL themselves. */
public final class SessionStatements implements StatementInspector {

    @Override
    public String inspect(String sql) {
        StatementBook.noteOfASession(sql);
        return sql;
    }
}
