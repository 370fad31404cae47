package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Slips for tests, speaking the desk's language. */
public final class Slips {

    public static final Instant DELIVERED = Instant.parse("2026-03-12T01:25:00Z");
    public static final Instant LATER = Instant.parse("2026-03-12T06:00:00Z");
    public static final Set<String> ITS_DEPARTMENT = Set.of("GL01-ENGINEERING");
    public static final Actor SOMEBODY = new Actor("chuli.gl01", "RESPONSIBLE_HANDLER");
    public static final Repair NEW_PIPE = new Repair(Repair.Defect.ORDINARY_REPAIR, false, LATER.minusSeconds(60));

    public static final List<SlipState> STATES = List.of(
            new SlipState.Issued(),
            new SlipState.Acknowledged(),
            new SlipState.InHandling(),
            new SlipState.Reported("已更换水管", List.of(NEW_PIPE), false, Optional.of("jishu.gl01")),
            new SlipState.Confirmed("已更换水管", List.of(NEW_PIPE), false),
            new SlipState.Rejected("非本部门"),
            new SlipState.Withdrawn("重复登记"));

    public static final List<SlipCommand> COMMANDS = List.of(
            new SlipCommand.Acknowledge(),
            new SlipCommand.Reject("非本部门"),
            new SlipCommand.StartHandling(),
            new SlipCommand.Report("已更换水管", List.of(NEW_PIPE), false),
            new SlipCommand.Confirm(),
            new SlipCommand.Return("住户说还在滴"),
            new SlipCommand.Withdraw("重复登记"),
            new SlipCommand.HandOver("GL01-CLEANING", "工程部撤并", false),
            new SlipCommand.EndWithRequest("重复登记"),
            new SlipCommand.AskAgain("请一并检查阳台地漏", Optional.empty()),
            new SlipCommand.Urge(AskedBy.HOUSEHOLD, "住户再次来电"),
            new SlipCommand.NoteProgress("已查看，待配件", true, Optional.of("明早更换"), Optional.of(LATER.plusSeconds(3600))),
            new SlipCommand.PutOff(LATER.plusSeconds(86400), "配件周五到货"));

    private Slips() {}

    public static Matter leakingSink() {
        return new Matter(
                UUID.fromString("0197a3c4-6e1d-7c52-9b1e-3f5d2a8c4e10"),
                "GL01-SR-202603-0042",
                "SERVICE_NEED",
                "GL01-ENGINEERING",
                "3-1-1202 厨房水槽下水管滴水,请今天上门",
                new Where(Optional.of("3-1-1202"), Optional.of("厨房"), Optional.empty()),
                true,
                Transmission.WRITTEN,
                Optional.empty(),
                DELIVERED,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The same of another request, for another department. */
    static Matter sentTo(String department, UUID request) {
        Matter sink = leakingSink();
        return new Matter(
                request,
                sink.requestNumber(),
                sink.kind(),
                department,
                sink.content(),
                sink.where(),
                sink.urgent(),
                sink.transmission(),
                Optional.empty(),
                sink.deliveredAt(),
                Optional.empty(),
                Optional.empty(),
                sink.round());
    }

    public static ContactSlip about(Accused accused, SlipState state) {
        return in(state).accusing(accused);
    }

    public static ContactSlip in(SlipState state) {
        return new ContactSlip(
                UUID.randomUUID(), "GL01-CS-202603-0017", "GL01", leakingSink(), state, Tracking.NONE, 5);
    }
}
