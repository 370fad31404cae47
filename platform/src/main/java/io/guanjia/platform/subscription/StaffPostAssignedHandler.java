package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody was given a post, or another one: whatever end was known of the one before no longer counts. */
@ApplicationScoped
public class StaffPostAssignedHandler implements EventHandler {

    private final ObjectMapper json;
    private final StaffPosts posts;

    StaffPostAssignedHandler(ObjectMapper json, StaffPosts posts) {
        this.json = json;
        this.posts = posts;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.staff-post-assigned.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        posts.learn(tx, event.payloadAs(StaffPosts.StaffPost.class, json), event.sequence());
    }
}
