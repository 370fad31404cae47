package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A post ends, now or at a time to come. */
@ApplicationScoped
public class StaffPostEndedHandler implements EventHandler {

    private final ObjectMapper json;
    private final StaffPosts posts;

    StaffPostEndedHandler(ObjectMapper json, StaffPosts posts) {
        this.json = json;
        this.posts = posts;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.staff-post-ended.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        posts.learn(tx, event.payloadAs(StaffPosts.StaffPost.class, json), event.sequence());
    }
}
