package io.guanjia.intake.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.guanjia.intake.organisation.OrganisationEntry.Department;
import io.guanjia.intake.organisation.OrganisationEntry.DepartmentFacts;
import io.guanjia.intake.organisation.OrganisationEntry.StaffPost;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * 撤销岗位、部门: posts and departments end at a time, now or to come. Nothing is deleted: who did what stays named, and
 * defining the same again takes it up anew.
 */
@ApplicationScoped
public class EndEntry {

    private final DefineEntry defineEntry;
    private final OrganisationEntries entries;

    EndEntry(DefineEntry defineEntry, OrganisationEntries entries) {
        this.defineEntry = defineEntry;
        this.entries = entries;
    }

    /** @throws Problem {@code NOT_FOUND}, also for staff of a place that is not below the giver, {@code ENDS_IN_THE_PAST}, {@code ALREADY_ENDED} */
    public StoredEntry staffPost(Organisation.Giver giver, String staffId, Optional<Instant> at) {
        return defineEntry.end(
                Scope.SUITE_BRANCH, "staff-post:" + staffId, at, giver.actor(), giver.seen(), (existing, end) -> {
                    JsonNode post = existing.content();
                    String org = post.path("org").asText();
                    requireBelow(giver, OrgPath.parse(org), existing.key());
                    List<String> roles = StreamSupport.stream(post.path("roles").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList();
                    return new StaffPost(staffId, org, roles, Optional.of(end));
                });
    }

    /** @throws Problem {@code NOT_FOUND}, also for a department that is not below the giver, {@code ENDS_IN_THE_PAST}, {@code ALREADY_ENDED} */
    public StoredEntry department(Organisation.Giver giver, String code, Optional<Instant> at) {
        String key = "department:" + code;
        String branchCode = entries.branchOf(key).orElseThrow(() -> notFound(key));
        OrganisationEntry.Branch branch = entries.branch(branchCode).orElseThrow(() -> notFound(key));
        return defineEntry.end(branchCode, key, at, giver.actor(), giver.seen(), (existing, end) -> {
            DepartmentFacts facts = facts(existing.content());
            OrgPath place = new OrgPath(
                    branch.group(),
                    Optional.of(branch.company()),
                    Optional.of(branch.code()),
                    Optional.of(facts.office()));
            requireBelow(giver, place, key);
            return new Department(branchCode, facts, Optional.of(end));
        });
    }

    private static DepartmentFacts facts(JsonNode content) {
        return new DepartmentFacts(
                content.path("code").asText(),
                content.path("office").asText(),
                content.path("kind").asText(),
                content.path("nameZh").asText(),
                content.path("nameEn").asText());
    }

    private static void requireBelow(Organisation.Giver giver, OrgPath place, String key) {
        if (!OrganisationRules.isBelow(giver.org(), place)) {
            throw notFound(key);
        }
    }

    private static Problem notFound(String key) {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", key));
    }
}
