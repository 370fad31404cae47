package io.guanjia.notice.archive.rest;

import io.guanjia.platform.deadline.OverdueResource;
import jakarta.ws.rs.Path;

/** 超时的公告。What ran out of notices. */
@Path("/api/notice/overdue")
public class OverdueNoticesResource extends OverdueResource {}
