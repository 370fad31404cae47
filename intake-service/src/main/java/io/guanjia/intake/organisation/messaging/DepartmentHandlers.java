package io.guanjia.intake.organisation.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.organisation.FollowDepartments;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service itself told of departments, come round: one handler for each type. */
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
                followDepartments.learn(
                        tx, event.payloadAs(DepartmentSaid.class, json).code());
            }
        };
    }

    /** This service's reading of both; all else it knows already. */
    record DepartmentSaid(String code) {}
}
