package io.guanjia.notice.notice;

import static io.guanjia.notice.notice.Announcements.DIRECTLY;
import static io.guanjia.notice.notice.Announcements.NOW;
import static io.guanjia.notice.notice.Announcements.VALID_TO;
import static io.guanjia.notice.notice.Announcements.content;
import static io.guanjia.notice.notice.Announcements.waterIsOff;
import static io.guanjia.notice.notice.DistributionMethod.BOARD_POSTING;
import static io.guanjia.notice.notice.DistributionMethod.DOOR_TO_DOOR;
import static io.guanjia.notice.notice.DistributionMethod.MAILBOX;
import static io.guanjia.notice.notice.Importance.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.testing.Clause;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeRulesTest {

    @Test
    @Clause("S0-4.4b")
    void a_notice_carries_the_service_phone_or_a_reason_why_not() {
        var phone = Optional.of(new ContactBlock("0591-8755 1200", "客服前台"));

        assertThat(NoticeRules.contactOrReason(withContact(phone, Optional.empty())))
                .isEmpty();
        assertThat(NoticeRules.contactOrReason(withContact(Optional.empty(), Optional.of("版面所限"))))
                .isEmpty();
        assertThat(NoticeRules.contactOrReason(withContact(Optional.empty(), Optional.empty())))
                .contains(new NoticeRefusal.ContactMissing());
    }

    @Test
    @Clause("S3-4.2.6.1")
    void daily_business_goes_on_the_board_on_announcement_paper() {
        assertThat(channels(Category.ROUTINE, Set.of(MAILBOX)))
                .containsInstanceOf(NoticeRefusal.ChannelsDoNotFit.class);
        assertThat(channels(Category.ROUTINE, Set.of(BOARD_POSTING))).isEmpty();
        assertThat(channels(Category.ROUTINE, Set.of(BOARD_POSTING, DOOR_TO_DOOR)))
                .isEmpty();
        assertThat(NoticeRules.paperFor(Category.ROUTINE)).contains("ANNOUNCEMENT_PAPER");
        assertThat(NoticeRules.paperFor(Category.SPECIAL)).isEmpty();
    }

    @Test
    @Clause("S3-4.2.6.2")
    void special_content_goes_to_the_home_and_never_on_the_board() {
        assertThat(channels(Category.SPECIAL, Set.of(MAILBOX, DOOR_TO_DOOR))).isEmpty();
        assertThat(channels(Category.SPECIAL, Set.of(MAILBOX, BOARD_POSTING)))
                .containsInstanceOf(NoticeRefusal.ChannelsDoNotFit.class);
        assertThat(channels(Category.SPECIAL, Set.of())).containsInstanceOf(NoticeRefusal.ChannelsDoNotFit.class);
    }

    @Test
    @Clause("S3-4.2.6.3")
    void an_outside_document_goes_directly_on_the_board_and_names_its_source() {
        NoticeContent outside = content(Category.EXTERNAL_FORWARD, ORDINARY, Set.of(BOARD_POSTING));

        assertThat(NoticeRules.objectionToPublication(outside, NOW, DIRECTLY)).isEmpty();
        assertThat(channels(Category.EXTERNAL_FORWARD, Set.of(MAILBOX)))
                .containsInstanceOf(NoticeRefusal.ChannelsDoNotFit.class);
        assertThat(NoticeRules.outsideDocumentNamesItsSource(withSource(outside, Optional.empty())))
                .contains(new NoticeRefusal.SourceMissing());
    }

    @Test
    void an_own_document_cannot_slip_past_approval_by_becoming_an_outside_one() {
        assertThat(NoticeRules.ownStaysOwn(Category.ROUTINE, Category.EXTERNAL_FORWARD))
                .contains(new NoticeRefusal.CategoryFixed());
        assertThat(NoticeRules.ownStaysOwn(Category.ROUTINE, Category.SPECIAL)).isEmpty();
    }

    @Test
    @Clause("S3-4.2.5.1")
    void nobody_agrees_to_their_own_words() {
        assertThat(NoticeRules.approverIsNoAuthor(Set.of("kefu.gl01", "zhuren.gl01"), "zhuren.gl01"))
                .contains(new NoticeRefusal.ApproverIsAuthor());
        assertThat(NoticeRules.approverIsNoAuthor(Set.of("kefu.gl01"), "zhuren.gl01"))
                .isEmpty();
    }

    @Test
    @Clause("S3-4.2.5.2")
    void an_important_notice_is_decided_on_by_two_people() {
        assertThat(NoticeRules.secondApproverIsAnother("zhuren.gl01", "zhuren.gl01"))
                .contains(new NoticeRefusal.SameApproverTwice());
        assertThat(NoticeRules.secondApproverIsAnother("zhuren.gl01", "zongzhuren.gl"))
                .isEmpty();
    }

    @Test
    @Clause("S3-4.2.5.3")
    void a_disagreement_says_why() {
        assertThat(NoticeRules.disagreementHasAReason(
                        new Conclusion(ApprovalDecision.DISAGREE, Optional.empty(), false)))
                .contains(new NoticeRefusal.ReasonMissing());
        assertThat(NoticeRules.disagreementHasAReason(new Conclusion(ApprovalDecision.AGREE, Optional.empty(), false)))
                .isEmpty();
    }

    @Test
    @Clause("S0-4.5")
    void what_is_released_is_to_the_letter_what_was_approved() {
        NoticeContent approved = waterIsOff(ORDINARY);
        var tamperedWith = Announcements.in(
                new NoticeState.DirectorApproved(approved.hash(), "zhuren.gl01"),
                withSource(approved, Optional.of("别处")));

        assertThat(tamperedWith.decide(new NoticeCommand.Release(false), Announcements.DRAFTER, NOW, DIRECTLY))
                .isEqualTo(new NoticeDecision.Refused(new NoticeRefusal.ContentChanged()));
    }

    @Test
    void every_field_has_its_part_in_the_hash() {
        NoticeContent one = withContact(Optional.of(new ContactBlock("12", "3")), Optional.empty());
        NoticeContent other = withContact(Optional.of(new ContactBlock("1", "23")), Optional.empty());

        assertThat(one.hash()).hasSize(64).isNotEqualTo(other.hash());
        assertThat(waterIsOff(ORDINARY).hash()).isEqualTo(waterIsOff(ORDINARY).hash());
        assertThat(waterIsOff(ORDINARY).hash())
                .isNotEqualTo(waterIsOff(Importance.IMPORTANT).hash());
    }

    @Test
    void validity_is_ahead_and_within_reach() {
        assertThat(NoticeRules.validityIsAhead(waterIsOff(ORDINARY), VALID_TO))
                .contains(new NoticeRefusal.ValidityOver(VALID_TO));
        assertThat(NoticeRules.validityIsAhead(waterIsOff(ORDINARY), VALID_TO.minusMillis(1)))
                .isEmpty();
        assertThat(NoticeRules.validityIsAhead(waterIsOff(ORDINARY), Instant.parse("2006-01-01T00:00:00Z")))
                .containsInstanceOf(NoticeRefusal.ValidityTooLong.class);
    }

    @Test
    @Clause("S3-4.2.6.3")
    void whoever_registered_an_outside_document_does_not_release_it() {
        Set<String> registrars = Set.of("kefu.gl01", "guanliyuan.gl01");

        assertThat(NoticeRules.whoRegistersDoesNotRelease(Category.EXTERNAL_FORWARD, registrars, "kefu.gl01"))
                .contains(new NoticeRefusal.RegistrarReleases());
        assertThat(NoticeRules.whoRegistersDoesNotRelease(Category.EXTERNAL_FORWARD, registrars, "zhuren.gl01"))
                .isEmpty();
        assertThat(NoticeRules.whoRegistersDoesNotRelease(Category.ROUTINE, registrars, "kefu.gl01"))
                .isEmpty();
    }

    @Test
    void what_travels_with_events_holds_no_number_of_a_person() {
        assertThat(NoticeRules.nothingPersonalIn("topic", "请联系 13800000101"))
                .contains(new NoticeRefusal.PersonalData("topic"));
        assertThat(NoticeRules.nothingPersonalIn("topic", "停水")).isEmpty();
        assertThat(NoticeRules.nothingPersonalIn("reason", null)).isEmpty();
    }

    @Test
    void approval_takes_two_working_days_and_removal_the_next_day_unless_the_branch_says_otherwise() {
        assertThat(NoticeClock.APPROVAL.groupDefault()).isEqualTo(new DueRule.WorkingDays(2));
        assertThat(NoticeClock.REMOVE_POSTING.groupDefault()).isEqualTo(new DueRule.NextDay());
        assertThat(NoticeClock.DRAFT.groupDefault()).isEqualTo(new DueRule.WorkingDays(5));
    }

    private static Optional<NoticeRefusal> channels(Category category, Set<DistributionMethod> channels) {
        return NoticeRules.channelsSuitTheCategory(content(category, ORDINARY, channels));
    }

    private static NoticeContent withContact(Optional<ContactBlock> contact, Optional<String> reason) {
        NoticeContent content = waterIsOff(ORDINARY);
        return new NoticeContent(
                content.category(),
                content.importance(),
                content.title(),
                content.body(),
                content.topic(),
                content.source(),
                content.validTo(),
                contact,
                reason,
                content.channels(),
                content.audience());
    }

    private static NoticeContent withSource(NoticeContent content, Optional<String> source) {
        return new NoticeContent(
                content.category(),
                content.importance(),
                content.title(),
                content.body(),
                content.topic(),
                source,
                content.validTo(),
                content.contact(),
                content.noContactReason(),
                content.channels(),
                content.audience());
    }
}
