package io.guanjia.platform.probe;

import io.guanjia.platform.inbox.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** The test service's parked events. */
@Path("/api/probe/operations/parked-events")
public class ProbeParkedEvents extends ParkedEventsResource {}
