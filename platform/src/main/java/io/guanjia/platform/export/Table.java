package io.guanjia.platform.export;

import java.io.IOException;
import java.util.List;

/** A table that goes out line by line while its list is read. */
interface Table {

    /**
     * One more line.
     *
     * @param values what {@link Sheet#column} takes
     */
    void line(List<?> values) throws IOException;

    /** Lets go of the lines written so far. */
    void flush() throws IOException;

    /** Nothing comes after this. */
    void end() throws IOException;
}
