package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.OverdueResource;
import jakarta.ws.rs.Path;

/** 超时的联络单。What ran out of slips. */
@Path("/api/routing/overdue")
public class OverdueSlipsResource extends OverdueResource {}
