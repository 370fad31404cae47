package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What the organisation tells of departments: one handler for each type. */
@ApplicationScoped
public class DepartmentHandlers {

    private final ObjectMapper json;
    private final FollowDepartments departments;

    DepartmentHandlers(ObjectMapper json, FollowDepartments departments) {
        this.json = json;
        this.departments = departments;
    }

    @Produces
    @Singleton
    EventHandler defined() {
        return new EventHandler.Of("guanjia.intake.organisation.department-defined.v1", this::learn);
    }

    @Produces
    @Singleton
    EventHandler ended() {
        return new EventHandler.Of("guanjia.intake.organisation.department-ended.v1", this::learn);
    }

    private void learn(BranchTransaction tx, IncomingEvent event) {
        DepartmentSaid said = event.payloadAs(DepartmentSaid.class, json);
        departments.learn(
                tx,
                new Department(
                        event.aggregateId(),
                        said.code(),
                        said.office(),
                        said.kind(),
                        Optional.ofNullable(said.nameZh()),
                        Optional.ofNullable(said.endsAt())));
    }

    /** This service's reading of both. */
    record DepartmentSaid(String code, String office, String kind, String nameZh, Instant endsAt) {}
}
