package io.guanjia.platform.transaction;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** How this suite talks SQL: one JDBI set-up, and what its failures mean. */
public final class Sql {

    /** Classes of SQLSTATE that pass by themselves: connection, transaction rollback, resources, operator intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** The transaction took longer than it may. */
    private static final String TRANSACTION_TIMEOUT = "25P04";

    private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

    private Sql() {}

    /** JDBI on the given pool, knowing the array types that the suite's statements bind. */
    public static Jdbi on(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        // None in service; the tests' note every statement, to look at its plan.
        jdbi.installPlugins();
        jdbi.registerArgument(new UuidArgument());
        // What is bound may be somebody's words: a failure that comes into a log must not quote it.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(Long.class, "bigint");
        jdbi.registerArrayType(Integer.class, "integer");
        jdbi.registerArrayType(Boolean.class, "boolean");
        return jdbi;
    }

    /** The same inside transactions that somebody else ends: its handles begin, commit and roll back nothing. */
    static Jdbi enlistedOn(DataSource dataSource) {
        Jdbi jdbi = on(dataSource);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return jdbi;
    }

    /** Whether the database was away or busy, so that the same work may succeed later unchanged. */
    public static boolean passes(Throwable failure) {
        if (failure instanceof DatabaseAway || (failure instanceof Problem busy && busy.type() == CommonProblem.BUSY)) {
            return true;
        }
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return false;
        }
        String state = cause.getSQLState();
        return state == null || state.equals(TRANSACTION_TIMEOUT) || PASSING_CLASSES.contains(state.substring(0, 2));
    }

    /** Whether the failure is a character that PostgreSQL's text cannot hold: NUL, in a value or inside JSON. */
    public static boolean cannotStoreText(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null && UNSTORABLE_TEXT.contains(cause.getSQLState());
    }

    private static SQLException sqlCause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** Left to itself JDBI sends a missing UUID as text, which PostgreSQL refuses for a uuid column. */
    private static final class UuidArgument extends AbstractArgumentFactory<UUID> {

        UuidArgument() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }
}
