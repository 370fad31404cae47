package io.guanjia.platform.probe;

import io.guanjia.platform.permission.PermissionTable;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may do what in the test service. */
@ApplicationScoped
public class ProbePermissions extends PermissionTable {

    ProbePermissions() {
        read("note.read", "ESTATE_OFFICER", "QUALITY_DEPARTMENT");
        read("overdue.read", "ESTATE_OFFICER", "DEPARTMENT_HEAD", "ENGINEERING_SUPERVISOR", "OFFICE_DIRECTOR");
        write("note.write", "ESTATE_OFFICER");
        write("note.fail", "ESTATE_OFFICER");
        readByAll("me.read");
        suiteWide("operations.parked-events.read", "OPERATOR");
        suiteWide("operations.parked-events.replay", "OPERATOR");
        suiteWide("operations.parked-events.discard", "OPERATOR");
    }
}
