package io.guanjia.intake.knowledge;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.intake.knowledge.KnowledgeBodies.Content;
import io.guanjia.intake.knowledge.KnowledgeBodies.End;
import io.guanjia.intake.knowledge.KnowledgeBodies.Verified;
import io.guanjia.intake.knowledge.KnowledgeEntry.State;
import io.guanjia.intake.knowledge.KnowledgeEntry.Step;
import io.guanjia.intake.organisation.Category;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody does with the knowledge base, each within a transaction that others opened; and before whom an entry stands when
 * its day of review has come: whoever keeps it, and while the department that keeps it is over, the office director.
 */
@ApplicationScoped
class KeepKnowledge implements DepartmentFollower {

    private final KnowledgeEntries entries;
    private final Directory directory;
    private final Numbers numbers;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Policies policies;

    KeepKnowledge(
            KnowledgeEntries entries,
            Directory directory,
            Numbers numbers,
            Changes changes,
            Deadlines deadlines,
            Calendars calendars,
            Policies policies) {
        this.entries = entries;
        this.directory = directory;
        this.numbers = numbers;
        this.changes = changes;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.policies = policies;
    }

    /**
     * Whoever is about to write.
     *
     * @param actor in the post that permits it
     */
    record Keeper(Caller caller, Actor actor) {}

    /** Until when an entry counts as verified, and by which rule. */
    private record Review(DueRule rule, Instant dueAt, int policyVersion) {}

    /** 新增: writes down what to answer. */
    KnowledgeEntry add(BranchTransaction tx, Keeper by, String office, Content sent) {
        KnowledgeText text = sent.text();
        requireTakeable(tx, by, office, text);
        entries.requireFree(tx, office, text.title());
        Review review = review(tx, sent.reviewOn());
        String series = office.equals(Scope.SUITE_BRANCH) ? by.caller().org().group() : office;
        String number = numbers.next(tx, series, "KE");
        KnowledgeEntry entry = new KnowledgeEntry(tx, office, number, text, review.dueAt());
        record(tx, by.actor(), entry, "ADD", null, null).start(clock(tx, entry, review));
        entries.keepText(tx, entry, by.actor());
        return entry;
    }

    /** 修订: says it otherwise. What it said before stays readable. */
    KnowledgeEntry revise(BranchTransaction tx, Keeper by, UUID id, String ifMatch, Content sent) {
        KnowledgeEntry entry = locked(tx, by, id, ifMatch);
        refuse(entry.against(Step.REVISE));
        requireTakeable(tx, by, entry.office(), sent.text());
        if (!NameForm.same(sent.title(), entry.text().title())) {
            entries.requireFree(tx, entry.office(), sent.title());
        }
        Review review = review(tx, sent.reviewOn());
        entry.revise(sent.text(), tx.now(), review.dueAt());
        verified(tx, by.actor(), entry, Step.REVISE, review);
        entries.keepText(tx, entry, by.actor());
        return entry;
    }

    /** 核实无误: it is still so. */
    KnowledgeEntry confirm(BranchTransaction tx, Keeper by, UUID id, String ifMatch, Verified sent) {
        KnowledgeEntry entry = locked(tx, by, id, ifMatch);
        Review review = review(tx, sent.reviewOn());
        entry.confirm(tx.now(), review.dueAt());
        verified(tx, by.actor(), entry, Step.CONFIRM, review);
        return entry;
    }

    /** 停用: nobody is answered from it any more. */
    KnowledgeEntry end(BranchTransaction tx, Keeper by, UUID id, String ifMatch, End sent) {
        KnowledgeEntry entry = locked(tx, by, id, ifMatch);
        entry.end();
        record(tx, by.actor(), entry, Step.END.name(), State.IN_FORCE, PersonalDataInText.masked(sent.reason()));
        deadlines.cancelAll(tx, entry.id());
        return entry;
    }

    private KnowledgeEntry locked(BranchTransaction tx, Keeper by, UUID id, String ifMatch) {
        // Asked of what is only read: the wall lets nobody lock what another branch keeps.
        refuse(entries.visible(tx, id).against(by.caller(), tx.scope()));
        return entries.locked(tx, id, ifMatch);
    }

    private void requireTakeable(BranchTransaction tx, Keeper by, String office, KnowledgeText text) {
        text.requireNothingPersonal();
        List<String> known = directory.categories(tx, tx.branch()).stream()
                .map(Category::code)
                .toList();
        if (!known.contains(text.category())) {
            throw Problem.of(KnowledgeProblem.KNOWLEDGE_CATEGORY_UNKNOWN, List.of(FieldError.words("category", known)));
        }
        text.keeper().ifPresent(department -> {
            if (directory
                    .department(tx, office, department)
                    .filter(kept -> !kept.isEndedAt(tx.now()))
                    .isEmpty()) {
                throw Problem.of(
                        KnowledgeProblem.KNOWLEDGE_DEPARTMENT_UNKNOWN,
                        Map.of("office", office, "department", department));
            }
        });
        refuse(text.against(by.caller()));
    }

    /** The day that somebody chose, or the last that the branch allows: a day sooner is stricter, a later one is not. */
    private Review review(BranchTransaction tx, LocalDate chosen) {
        WorkingCalendar calendar = calendars.of(tx, tx.branch());
        Policies.Limit limit = KnowledgeEntry.REVIEW.limit(tx, policies);
        LocalDate today = calendar.localDay(tx.now());
        LocalDate tomorrow = today.plusDays(1);
        LocalDate allowed =
                calendar.localDay(limit.rule().dueFrom(tx.now(), calendar).at().minusNanos(1));
        LocalDate last = allowed.isBefore(tomorrow) ? tomorrow : allowed;
        LocalDate day = chosen == null ? last : chosen;
        if (day.isBefore(tomorrow) || day.isAfter(last)) {
            throw Problem.of(
                    KnowledgeProblem.KNOWLEDGE_REVIEW_DAY_NOT_POSSIBLE,
                    Map.of("from", tomorrow.toString(), "to", last.toString()),
                    List.of("S1b(3)-4.1.2b"));
        }
        DueRule rule = new DueRule.CalendarDays((int) ChronoUnit.DAYS.between(today, day));
        return new Review(rule, rule.dueFrom(tx.now(), calendar).at(), limit.policyVersion());
    }

    private void verified(BranchTransaction tx, Actor by, KnowledgeEntry entry, Step step, Review review) {
        record(tx, by, entry, step.name(), State.IN_FORCE, null)
                .meet(KnowledgeEntry.REVIEW.kind())
                .start(clock(tx, entry, review));
    }

    private Changes.Recorded<KnowledgeEntry> record(
            BranchTransaction tx, Actor by, KnowledgeEntry entry, String action, State from, String reason) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                entries,
                entry,
                new Changes.Step(
                        KnowledgeEntry.SUBJECT, action, before, entry.state().name(), by, reason));
    }

    private NewDeadline clock(BranchTransaction tx, KnowledgeEntry entry, Review review) {
        return new NewDeadline(
                entry.office(),
                KnowledgeEntry.SUBJECT,
                entry.id(),
                KnowledgeEntry.REVIEW.kind(),
                ownerOf(tx, entry),
                Optional.empty(),
                review.rule(),
                entry.verifiedAt(),
                review.policyVersion());
    }

    private DeadlineOwner ownerOf(BranchTransaction tx, KnowledgeEntry entry) {
        return entry.text()
                .keeper()
                .map(department -> ownerOf(
                        department,
                        directory
                                .department(tx, entry.office(), department)
                                .filter(kept -> kept.isEndedAt(tx.now()))
                                .isPresent()))
                .orElse(DeadlineOwner.post(entry.isOfTheGroup() ? "GROUP_PROPERTY_DEPARTMENT" : "CS_TEAM_LEADER"));
    }

    private static DeadlineOwner ownerOf(String department, boolean over) {
        return over ? DeadlineOwner.post("OFFICE_DIRECTOR") : DeadlineOwner.headOf(department);
    }

    /** What is heard of the organisation comes without a session, so entries are looked for without one. */
    @Override
    public void follow(BranchTransaction tx, String department, boolean over) {
        tx.query("""
                        SELECT id FROM knowledge_entry
                        WHERE branch_id = ANY (:branches) AND department = :department AND state = 'IN_FORCE' ORDER BY id FOR UPDATE""")
                .bind("department", department)
                .mapTo(UUID.class)
                .list()
                .forEach(
                        entry -> deadlines.entrust(tx, entry, KnowledgeEntry.REVIEW.kind(), ownerOf(department, over)));
    }
}
