package io.guanjia.routing.slip;

import io.guanjia.platform.permission.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Of which departments whoever asks reads slips, and what hangs on them. */
@ApplicationScoped
public class ReadDepartments {

    private static final String TECHNICIAN = "TECHNICIAN";

    private final CurrentCaller caller;

    ReadDepartments(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The only ones: who may read as a technician reads what their own have to do. Empty for those who read all of their office. */
    public Optional<Set<String>> only() {
        return caller.actor().role().equals(TECHNICIAN)
                ? Optional.of(caller.get().departments())
                : Optional.empty();
    }
}
