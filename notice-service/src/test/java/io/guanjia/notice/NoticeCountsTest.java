package io.guanjia.notice;

import io.guanjia.testing.service.Counts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NoticeServiceTest
class NoticeCountsTest {

    private static final List<String> FILTERS = List.of(
            "state=DRAFT",
            "state=RELEASED",
            "state=EXPIRED",
            "category=ROUTINE",
            "archive=true",
            "text=停水",
            "overdue=true",
            "overdue=false&state=DRAFT");

    @Test
    void as_many_notices_are_counted_as_are_listed() {
        Office.defineBranches();
        Office.drafted(Office.waterIsOff());

        Counts.areThoseOfTheList(Office::agent, "/api/notice/notices", FILTERS);
    }
}
