package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.chief;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.planned;
import static io.guanjia.notice.Office.settle;
import static io.guanjia.notice.Office.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.notice.StateCode;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In every state that is no end a clock runs and is somebody's, so that nothing lies for ever; at an end none does. */
@QuarkusTest
@NoticeServiceTest
class RunningClocksTest {

    private static final Map<String, ?> AGREE = Map.of("decision", "AGREE");
    private static final Map<String, ?> DISAGREE = Map.of("decision", "DISAGREE", "reason", "停水时段未写明");
    private static final Map<String, ?> CHANGED = Map.of("reason", "清洗改期");

    @Inject
    Transactions transactions;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_notice_is_waited_for_in_every_state_that_is_no_end() {
        Set<StateCode> seen = EnumSet.noneOf(StateCode.class);
        Map<String, Object> outside = waterIsOff("category", "EXTERNAL_FORWARD");
        outside.put("source", "市自来水公司");
        seen.add(runs(Office.drafted(outside), "DRAFT OFFICE_DIRECTOR"));
        String id = Office.drafted(waterIsOff("importance", "IMPORTANT"));
        seen.add(runs(id, "DRAFT OFFICE_DIRECTOR"));
        act(agent(), id, "submission").statusCode(200);
        seen.add(runs(id, "APPROVAL OFFICE_DIRECTOR"));
        act(director(), id, "director-decision", DISAGREE).statusCode(200);
        seen.add(runs(id, "DRAFT OFFICE_DIRECTOR"));
        act(agent(), id, "submission").statusCode(200);
        act(agent(), id, "recall").statusCode(200);
        seen.add(runs(id, "DRAFT OFFICE_DIRECTOR"));
        act(agent(), id, "submission").statusCode(200);
        act(director(), id, "director-decision", AGREE).statusCode(200);
        seen.add(runs(id, "APPROVAL CHIEF_DIRECTOR"));
        act(chief(), id, "chief-decision", AGREE).statusCode(200);
        seen.add(runs(id, "RELEASE OFFICE_DIRECTOR"));
        act(agent(), id, "release").statusCode(200);
        seen.add(runs(id, "DISTRIBUTION OFFICE_DIRECTOR", "VALIDITY OFFICE_DIRECTOR"));
        String board = planned(id, Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏"));
        seen.add(runs(id, "VALIDITY OFFICE_DIRECTOR"));
        settle(agent(), id, board, Map.of("outcome", "POSTED")).statusCode(200);
        act(director(), id, "withdrawal", CHANGED).statusCode(200);
        seen.add(runs(id, "REMOVE_POSTING OFFICE_DIRECTOR"));
        act(agent(), id, "removal").statusCode(200);
        seen.add(runs(id));
        String dropped = Office.drafted(waterIsOff());
        act(agent(), dropped, "drop", CHANGED).statusCode(200);
        seen.add(runs(dropped));

        // What an expired notice waits for is shown where the clock is put ahead.
        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(StateCode.EXPIRED)));
    }

    @Test
    void a_line_is_waited_for_until_the_copy_is_there_or_the_notice_ends() {
        Set<DistributionLine.State> seen = EnumSet.noneOf(DistributionLine.State.class);
        String id = Office.released(waterIsOff());
        String door = planned(id, Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202"));
        seen.add(runsForLine(id, door, "DELIVERY OFFICE_DIRECTOR"));
        settle(agent(), id, door, Map.of("outcome", "UNREACHABLE", "note", "家中无人"))
                .statusCode(200);
        seen.add(runsForLine(id, door, "DELIVERY OFFICE_DIRECTOR"));
        settle(agent(), id, door, Map.of("outcome", "REFUSED", "note", "不愿签字")).statusCode(200);
        seen.add(runsForLine(id, door, "DELIVERY OFFICE_DIRECTOR"));
        settle(agent(), id, door, Map.of("outcome", "MAILBOXED", "note", "已投信箱"))
                .statusCode(200);
        seen.add(runsForLine(id, door));
        String other = planned(id, Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1203"));
        settle(agent(), id, other, Map.of("outcome", "SIGNED", "recipient", "陈晓明"))
                .statusCode(200);
        seen.add(runsForLine(id, other));
        String board = planned(id, Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏"));
        settle(agent(), id, board, Map.of("outcome", "POSTED")).statusCode(200);
        seen.add(runsForLine(id, board)); // its notice's validity runs, and then the time to take it down
        settle(agent(), id, board, Map.of("outcome", "REMOVED")).statusCode(200);
        seen.add(runsForLine(id, board));
        String mistaken = planned(id, Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1204"));
        Office.dropLine(agent(), id, mistaken, "误排").statusCode(200);
        seen.add(runsForLine(id, mistaken));
        String open = planned(id, Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1204"));
        act(director(), id, "withdrawal", CHANGED).statusCode(200);
        seen.add(runsForLine(id, open));

        assertThat(seen).isEqualTo(EnumSet.allOf(DistributionLine.State.class));
    }

    private StateCode runs(String notice, String... clocks) {
        assertThat(running(notice)).containsExactly(clocks);
        return StateCode.valueOf(one(agent(), notice).extract().path("notice.state"));
    }

    private DistributionLine.State runsForLine(String notice, String line, String... clocks) {
        assertThat(running(line)).containsExactly(clocks);
        return DistributionLine.State.valueOf(
                one(agent(), notice).extract().path("lines.find { it.id == '" + line + "' }.state"));
    }

    private List<String> running(String subject) {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("SELECT kind || ' ' || owner_role FROM deadline"
                        + " WHERE branch_id = 'GL' AND subject_id = :subject AND state = 'OPEN' ORDER BY kind")
                .bind("subject", UUID.fromString(subject))
                .mapTo(String.class)
                .list());
    }
}
