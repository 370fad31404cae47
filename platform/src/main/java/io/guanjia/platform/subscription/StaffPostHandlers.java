package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** A post ends, now or at a time to come; or somebody is given one, and whatever end was known of the one before no longer counts. */
@ApplicationScoped
public class StaffPostHandlers {

    private final ObjectMapper json;
    private final StaffPosts posts;

    StaffPostHandlers(ObjectMapper json, StaffPosts posts) {
        this.json = json;
        this.posts = posts;
    }

    @Produces
    @Singleton
    EventHandler assigned() {
        return new EventHandler.Of("guanjia.intake.organisation.staff-post-assigned.v1", this::learn);
    }

    @Produces
    @Singleton
    EventHandler ended() {
        return new EventHandler.Of("guanjia.intake.organisation.staff-post-ended.v1", this::learn);
    }

    private void learn(BranchTransaction tx, IncomingEvent event) {
        posts.learn(tx, event.payloadAs(StaffPosts.StaffPost.class, json), event.sequence());
    }
}
