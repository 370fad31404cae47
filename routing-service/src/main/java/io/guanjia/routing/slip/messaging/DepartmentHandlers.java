package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Department;
import io.guanjia.routing.slip.FollowDepartments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What the organisation tells of departments: one handler for each type. */
@ApplicationScoped
public class DepartmentHandlers {

    private final ObjectMapper json;
    private final FollowDepartments followDepartments;

    DepartmentHandlers(ObjectMapper json, FollowDepartments followDepartments) {
        this.json = json;
        this.followDepartments = followDepartments;
    }

    @Produces
    @Singleton
    EventHandler defined() {
        return on("defined");
    }

    @Produces
    @Singleton
    EventHandler ended() {
        return on("ended");
    }

    private EventHandler on(String name) {
        return new EventHandler() {
            @Override
            public String type() {
                return "guanjia.intake.organisation.department-" + name + ".v1";
            }

            @Override
            public void handle(BranchTransaction tx, IncomingEvent event) {
                DepartmentSaid said = event.payloadAs(DepartmentSaid.class, json);
                followDepartments.learn(
                        tx,
                        new Department(
                                event.aggregateId(), said.code(), said.office(), Optional.ofNullable(said.endsAt())));
            }
        };
    }

    /** This service's reading of both. */
    record DepartmentSaid(String code, String office, Instant endsAt) {}
}
