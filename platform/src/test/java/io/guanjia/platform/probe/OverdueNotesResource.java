package io.guanjia.platform.probe;

import io.guanjia.platform.deadline.OverdueResource;
import jakarta.ws.rs.Path;

/** What ran out of notes. */
@Path("/api/probe/overdue")
public class OverdueNotesResource extends OverdueResource {}
