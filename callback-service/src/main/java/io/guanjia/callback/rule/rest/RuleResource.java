package io.guanjia.callback.rule.rest;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.permission.Allowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 回访规则表。 */
@Path("/api/callback/rules")
@RunOnVirtualThread
@Tag(name = "回访规则 Callback rules")
public class RuleResource {

    @GET
    @Allowed("callback.rules")
    @Operation(summary = "回访规则表，附条款 The rule table with its clauses")
    public List<RuleView> rules() {
        return Arrays.stream(CallbackRule.values()).map(RuleView::of).toList();
    }
}
