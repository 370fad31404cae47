package io.guanjia.acceptance.demo;

import io.guanjia.acceptance.client.Notice;
import io.guanjia.acceptance.client.Notice.PlannedLine;
import io.guanjia.acceptance.client.Notices;
import io.guanjia.acceptance.client.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An important notice: drafted by one, agreed to by a second and a third, released, taken to the doors and signed for.
 */
public record NoticeStory(Office office) {

    private static final List<PlannedLine> HOMES = List.of(
            PlannedLine.toTheDoor("3-1-1202"), PlannedLine.toTheDoor("3-1-2203"), PlannedLine.toTheDoor("6-2-0302"));
    private static final List<String> SIGNED_BY = List.of("陈慧敏", "梁小燕", "曾国华");

    /** @return the notice with its register lines, once every copy is signed for */
    public Notice.Detail tell() {
        Staff drafter = office.centreHead();
        Notices desk = drafter.notices();
        UUID id = desk.draft(content(drafter.time().read().now())).id();
        desk.submit(id);
        office.director().notices().agreeAsDirector(id);
        office.chiefDirector().notices().agreeAsChief(id);
        desk.release(id);
        Notices courier = office.estateOfficer().notices();
        List<Notice.Line> lines = courier.plan(id, HOMES);
        for (int i = 0; i < lines.size(); i++) {
            courier.settle(id, lines.get(i), "SIGNED", SIGNED_BY.get(i), null);
        }
        return desk.get(id);
    }

    /** Whether the notice went out with three people's names on it and every home has signed. */
    public static boolean endedAsExpected(Notice.Detail notice) {
        long people = notice.history().stream()
                .filter(line -> !line.actorRole().equals("SUITE"))
                .map(line -> line.actorId())
                .distinct()
                .count();
        return notice.notice().state().equals("RELEASED")
                && people >= 3
                && notice.lines().size() == HOMES.size()
                && notice.lines().stream().allMatch(line -> line.state().equals("SIGNED"));
    }

    private static Notice.Content content(Instant now) {
        return new Notice.Content(
                "SPECIAL",
                "IMPORTANT",
                "二次供水水箱清洗停水通知",
                "尊敬的业户：为保障用水安全，兹定于本周六八时至十二时清洗3号楼、6号楼二次供水水箱，届时停水，请提前储水。不便之处，敬请谅解。",
                "停水",
                now.plus(Duration.ofDays(7)),
                new Notice.Contact("0591-87551200", "嘉园管理处客服前台"),
                Set.of("DOOR_TO_DOOR"));
    }
}
