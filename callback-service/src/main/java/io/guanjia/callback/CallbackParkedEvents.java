package io.guanjia.callback;

import io.guanjia.platform.inbox.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** 本服务无法处理的事件。What this service could not take in. */
@Path("/api/callback/operations/parked-events")
public class CallbackParkedEvents extends ParkedEventsResource {}
