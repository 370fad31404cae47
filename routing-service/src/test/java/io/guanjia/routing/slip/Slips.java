package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Slips for tests, speaking the desk's language. */
public final class Slips {

    public static final Instant DELIVERED = Instant.parse("2026-03-12T01:25:00Z");
    public static final Instant LATER = Instant.parse("2026-03-12T06:00:00Z");
    public static final Set<String> ITS_DEPARTMENT = Set.of("GL01-ENGINEERING");
    public static final Repair NEW_PIPE = new Repair(Repair.Defect.ORDINARY_REPAIR, false, LATER.minusSeconds(60));

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
                1);
    }

    static ContactSlip in(SlipState state) {
        return new ContactSlip(UUID.randomUUID(), "GL01-CS-202603-0017", "GL01", leakingSink(), state, 5);
    }
}
