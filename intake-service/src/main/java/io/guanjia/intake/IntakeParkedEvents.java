package io.guanjia.intake;

import io.guanjia.platform.inbox.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** 本服务无法处理的事件。What this service could not take in. */
@Path("/api/intake/operations/parked-events")
public class IntakeParkedEvents extends ParkedEventsResource {}
