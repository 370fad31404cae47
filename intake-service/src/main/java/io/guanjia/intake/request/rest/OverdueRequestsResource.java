package io.guanjia.intake.request.rest;

import io.guanjia.platform.deadline.OverdueResource;
import jakarta.ws.rs.Path;

/** 超时的登记。What ran out of requests. */
@Path("/api/intake/overdue")
public class OverdueRequestsResource extends OverdueResource {}
