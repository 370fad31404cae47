package io.guanjia.platform.privacy;

/** An encrypted value that cannot be read: damaged, moved from its row, or of another key. Nothing of it is shown. */
public class FieldNotReadable extends IllegalStateException {

    FieldNotReadable(String message, Throwable cause) {
        super(message, cause);
    }

    FieldNotReadable(String message) {
        super(message);
    }
}
