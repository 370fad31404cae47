package io.guanjia.notice.archive.rest;

import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.NoticeFilter;
import io.guanjia.notice.notice.StateCode;
import io.guanjia.platform.deadline.DueFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list and of its count; whatever is not asked for does not narrow it. */
public class NoticeQuery {

    @QueryParam("office")
    Optional<String> office;

    @QueryParam("state")
    @Parameter(description = "状态，可给多个 One state or several")
    List<StateCode> states;

    @QueryParam("category")
    @Parameter(description = "类别，可给多个 One category or several")
    List<Category> categories;

    @QueryParam("awaitingMe")
    @Parameter(description = "true：只看等待本人批复的 Only what waits for a decision that the caller may take")
    boolean awaitingMe;

    @QueryParam("validAt")
    @Parameter(description = "该时间有效的：已发布，未到期、未撤回（RFC 3339）What was in force then: released, neither over nor withdrawn")
    Optional<Instant> validAt;

    @QueryParam("archive")
    @DefaultValue("false")
    boolean archive;

    @QueryParam("text")
    Optional<String> text;

    /** @param awaited what the caller may decide on */
    NoticeFilter filter(DueFilter due, NoticeFilter.Awaited awaited) {
        return new NoticeFilter(
                office,
                states.stream().map(StateCode::name).distinct().toList(),
                categories.stream().distinct().toList(),
                archive,
                text.filter(wanted -> !wanted.isBlank()),
                awaitingMe ? Optional.of(awaited) : Optional.empty(),
                validAt,
                due);
    }
}
