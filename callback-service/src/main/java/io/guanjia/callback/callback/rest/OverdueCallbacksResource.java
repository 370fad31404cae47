package io.guanjia.callback.callback.rest;

import io.guanjia.platform.deadline.OverdueResource;
import jakarta.ws.rs.Path;

/** 超时的回访。What ran out of callbacks. */
@Path("/api/callback/overdue")
public class OverdueCallbacksResource extends OverdueResource {}
