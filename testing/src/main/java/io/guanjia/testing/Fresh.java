package io.guanjia.testing;

import java.util.UUID;

/**
 * Words that no other text has, for titles and texts of tests that share a database. They hold no digit: eleven of an
 * identifier's would now and then be somebody's mobile number, which a service refuses or masks.
 */
public final class Fresh {

    private Fresh() {}

    /** 36 characters: letters, and hyphens where an identifier has them. */
    public static String words() {
        StringBuilder letters = new StringBuilder();
        for (char digit : UUID.randomUUID().toString().toCharArray()) {
            letters.append(Character.isDigit(digit) ? (char) ('g' + digit - '0') : digit);
        }
        return letters.toString();
    }
}
