package io.guanjia.testing.service;

import io.guanjia.testing.ApplicationLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Notes every statement that a service's own code sends while its tests run, for {@link QueryPlans} to look at: those
 * written as SQL with the types of their parameters, and those that Hibernate makes. JDBI finds it by itself wherever this
 * module is on the class path; Hibernate is told by {@link SessionStatements}.
 */
public final class StatementBook implements JdbiPlugin {

    /** In place of the types of parameters, which Hibernate does not tell. */
    static final String OF_A_SESSION = "of a session";

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final String TALKS_SQL = "io.guanjia.platform.transaction.";
    private static final Set<String> SEEN_IN_SESSIONS = ConcurrentHashMap.newKeySet();
    private static final Map<String, List<String>> NOTED = new ConcurrentHashMap<>();

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                String text = context.getParsedSql().getSql();
                if (context.getStatement() != null && seen.add(text)) {
                    caller().ifPresent(caller -> note(context, text, caller));
                }
            }
        });
    }

    /** Sessions are opened by requests alone, so with the login of the service itself. */
    static void noteOfASession(String text) {
        if (SEEN_IN_SESSIONS.add(text)) {
            String login = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
            caller().ifPresent(caller ->
                    ApplicationLoader.call(StatementBook.class, "take", text, login, caller, OF_A_SESSION));
        }
    }

    /** All statements of this process that were sent by one login: text to parameter types and the class it came from. */
    @SuppressWarnings("unchecked")
    static Map<String, List<String>> of(String login) {
        return (Map<String, List<String>>) ApplicationLoader.call(StatementBook.class, "notedOf", login);
    }

    private static Map<String, List<String>> notedOf(String login) {
        Map<String, List<String>> found = new TreeMap<>();
        NOTED.forEach((text, about) -> {
            if (about.getFirst().equals(login)) {
                found.put(text, about.subList(1, about.size()));
            }
        });
        return found;
    }

    private static void take(String text, String login, String caller, String types) {
        NOTED.put(text, List.of(login, caller, types));
    }

    /** The service's class that sent it; none if it was a test. */
    private static Optional<String> caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("io.guanjia.") && !name.startsWith("io.guanjia.testing."))
                        .filter(name -> !name.startsWith(TALKS_SQL))
                        .findFirst())
                .map(name -> name.replaceAll("[$_].*", ""))
                .filter(name -> !Files.exists(TEST_CLASSES.resolve(name.replace('.', '/') + ".class")));
    }

    private static void note(StatementContext context, String text, String caller) {
        try {
            Connection connection = context.getConnection();
            PreparedStatement statement = context.getStatement();
            ApplicationLoader.call(
                    StatementBook.class,
                    "take",
                    text,
                    connection.getMetaData().getUserName(),
                    caller,
                    types(statement.getParameterMetaData()));
        } catch (SQLException refused) {
            // The server will not have the statement at all: as its sender would have heard.
            throw new UnableToExecuteStatementException(refused, context);
        }
    }

    private static String types(ParameterMetaData parameters) throws SQLException {
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= parameters.getParameterCount(); i++) {
            types.append(i == 1 ? "" : ",").append(parameters.getParameterTypeName(i));
        }
        return types.toString();
    }
}
