package io.guanjia.acceptance.client;

import java.net.URI;
import java.util.function.Supplier;

/** A member of staff, signed in. Each part speaks to the service that owns it. */
public record Staff(String user, Endpoints endpoints, Supplier<String> token, Http http) {

    /** 登记: the customer service register. */
    public Requests requests() {
        return new Requests(door(endpoints.intake()));
    }

    /** 联络单. */
    public Slips slips() {
        return new Slips(door(endpoints.routing()));
    }

    /** 回访. */
    public Callbacks callbacks() {
        return new Callbacks(door(endpoints.callback()));
    }

    /** 公告. */
    public Notices notices() {
        return new Notices(door(endpoints.notice()));
    }

    /** 信息档案. */
    public Knowledge knowledge() {
        return new Knowledge(door(endpoints.intake()));
    }

    /** 组织资料. */
    public Organisation organisation() {
        return new Organisation(door(endpoints.intake()));
    }

    /** 系统时钟. */
    public SuiteTime time() {
        return new SuiteTime(door(endpoints.intake()));
    }

    /** Any address of a service, for those who want to see how it answers. */
    public Door door(URI service) {
        return new Door(service, token, http);
    }
}
