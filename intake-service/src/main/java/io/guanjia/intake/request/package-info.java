/**
 * The service request, a line of the customer service register (顾客服务信息登记表).
 * {@link io.guanjia.intake.request.ServiceRequest} is its life; {@link io.guanjia.intake.request.RequestRules} what the
 * manual demands of it; {@link io.guanjia.intake.request.TakeRequest} and
 * {@link io.guanjia.intake.request.ActOnRequest} what people do with it,
 * {@link io.guanjia.intake.request.FollowRequest} what slips and callbacks bring about. The packages below are
 * adapters: HTTP, events, SQL.
 */
package io.guanjia.intake.request;
