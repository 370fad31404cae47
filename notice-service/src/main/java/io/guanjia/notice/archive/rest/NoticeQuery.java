package io.guanjia.notice.archive.rest;

import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.NoticeFilter;
import io.guanjia.notice.notice.rest.StateCode;
import io.guanjia.platform.deadline.DueFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The filters of the list and of its count; whatever is not asked for does not narrow it. */
public class NoticeQuery {

    @QueryParam("office")
    Optional<String> office;

    @QueryParam("state")
    Optional<StateCode> state;

    @QueryParam("category")
    Optional<Category> category;

    @QueryParam("archive")
    @DefaultValue("false")
    boolean archive;

    @QueryParam("text")
    Optional<String> text;

    NoticeFilter filter(DueFilter due) {
        return new NoticeFilter(
                office, state.map(StateCode::name), category, archive, text.filter(wanted -> !wanted.isBlank()), due);
    }
}
