package io.guanjia.platform.probe;

import io.guanjia.platform.permission.MeResource;
import jakarta.ws.rs.Path;

/** Who somebody is to the test service. */
@Path("/api/probe/me")
public class ProbeMe extends MeResource {}
