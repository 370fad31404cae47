package io.guanjia.local;

import java.util.regex.Pattern;

/**
 * The passwords of one service's three logins.
 *
 * <p>Only letters, digits, {@code _} and {@code -}: they are written into the bootstrap script as they are.
 */
public record Passwords(String owner, String app, String worker) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]+");

    public Passwords {
        for (String password : new String[] {owner, app, worker}) {
            if (!SAFE.matcher(password).matches()) {
                throw new IllegalArgumentException("a database password may hold letters, digits, _ and - only");
            }
        }
    }

    /** One password for all three logins; for tests. */
    public static Passwords same(String password) {
        return new Passwords(password, password, password);
    }
}
