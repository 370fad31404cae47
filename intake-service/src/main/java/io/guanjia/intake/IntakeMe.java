package io.guanjia.intake;

import io.guanjia.platform.permission.MeResource;
import jakarta.ws.rs.Path;

/** 本人在本服务的可办事项。Who somebody is to this service. */
@Path("/api/intake/me")
public class IntakeMe extends MeResource {}
