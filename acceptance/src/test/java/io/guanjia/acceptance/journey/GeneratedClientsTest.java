package io.guanjia.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guanjia.acceptance.generated.ApiClient;
import io.guanjia.acceptance.generated.ApiException;
import io.guanjia.acceptance.generated.ApiResponse;
import io.guanjia.acceptance.generated.callback.CallbacksApi;
import io.guanjia.acceptance.generated.callback.model.CallbackMode;
import io.guanjia.acceptance.generated.callback.model.CompletionRequest;
import io.guanjia.acceptance.generated.callback.model.ListedCallback;
import io.guanjia.acceptance.generated.callback.model.Satisfaction;
import io.guanjia.acceptance.generated.intake.CommandsOnRequestsApi;
import io.guanjia.acceptance.generated.intake.ServiceRequestsApi;
import io.guanjia.acceptance.generated.intake.model.Problem;
import io.guanjia.acceptance.generated.intake.model.RegistrationRequest;
import io.guanjia.acceptance.generated.intake.model.RequestChannel;
import io.guanjia.acceptance.generated.intake.model.RequestDetail;
import io.guanjia.acceptance.generated.intake.model.RequestKind;
import io.guanjia.acceptance.generated.intake.model.RequestProgress;
import io.guanjia.acceptance.generated.intake.model.RequestState;
import io.guanjia.acceptance.generated.intake.model.Routing;
import io.guanjia.acceptance.generated.intake.model.Transmission;
import io.guanjia.acceptance.generated.intake.model.Triage;
import io.guanjia.acceptance.generated.notice.DistributionApi;
import io.guanjia.acceptance.generated.notice.NoticesApi;
import io.guanjia.acceptance.generated.notice.model.ApprovalDecision;
import io.guanjia.acceptance.generated.notice.model.Category;
import io.guanjia.acceptance.generated.notice.model.DecisionRequest;
import io.guanjia.acceptance.generated.notice.model.DistributionLineRequest;
import io.guanjia.acceptance.generated.notice.model.DistributionMethod;
import io.guanjia.acceptance.generated.notice.model.DistributionRequest;
import io.guanjia.acceptance.generated.notice.model.Importance;
import io.guanjia.acceptance.generated.notice.model.LineOutcome;
import io.guanjia.acceptance.generated.notice.model.LineStateCode;
import io.guanjia.acceptance.generated.notice.model.LineView;
import io.guanjia.acceptance.generated.notice.model.NoticeContact;
import io.guanjia.acceptance.generated.notice.model.NoticeProgress;
import io.guanjia.acceptance.generated.notice.model.NoticeRequest;
import io.guanjia.acceptance.generated.notice.model.SettlementRequest;
import io.guanjia.acceptance.generated.notice.model.StateCode;
import io.guanjia.acceptance.generated.routing.ContactSlipsApi;
import io.guanjia.acceptance.generated.routing.model.Defect;
import io.guanjia.acceptance.generated.routing.model.RepairDone;
import io.guanjia.acceptance.generated.routing.model.ReportRequest;
import io.guanjia.acceptance.generated.routing.model.SlipProgress;
import io.guanjia.acceptance.generated.routing.model.SlipSummary;
import io.guanjia.acceptance.suite.GeneratedClients;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.local.Suite;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever has the OpenAPI documents and nothing else can do the work. */
@OnThePackagedSuite
class GeneratedClientsTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final GeneratedClients agent;

    GeneratedClientsTest(Suite suite) {
        agent = GeneratedClients.of(suite).as("kefu.gl01");
    }

    @Test
    void a_repair_is_registered_routed_done_and_called_back_on() throws ApiException {
        UUID request = registered();
        RequestProgress triaged = agent.commands().triage(request, tagOf(request), new Triage().category("PLUMBING"));
        agent.commands().route(routing(request, triaged.getVersion()));
        SlipProgress confirmed = repaired(slipOf(request));
        calledBackOn(callbackOf(request));

        RequestDetail closed = await().atMost(LIMIT)
                .until(() -> read(request).getData(), shown -> shown.getState() == RequestState.CLOSED);
        assertThat(triaged.getState()).isEqualTo(RequestState.TRIAGED);
        assertThat(confirmed.getStateLabel()).isEqualTo("已确认");
        assertThat(closed.getSlips()).hasSize(1);
        assertThat(closed.getCallbacks()).hasSize(1);
    }

    @Test
    void a_notice_is_drafted_agreed_to_by_two_released_and_signed_for() throws ApiException {
        NoticesApi drafter = agent.as("fuwu.gl01").notices();
        NoticeProgress notice = drafter.draft(NoticesApi.APIDraftRequest.newBuilder()
                .idempotencyKey(newKey())
                .noticeRequest(content())
                .build());
        UUID id = notice.getId();
        DecisionRequest agreed = new DecisionRequest().decision(ApprovalDecision.AGREE);
        notice = drafter.submit(id, tag(notice.getVersion()));
        notice = agent.as("zhuren.gl01").notices().decideAsDirector(id, tag(notice.getVersion()), agreed);
        notice = agent.as("zongzhuren.gl").notices().decideAsChief(id, tag(notice.getVersion()), agreed);
        notice = drafter.release(NoticesApi.APIReleaseRequest.newBuilder()
                .id(id)
                .ifMatch(tag(notice.getVersion()))
                .build());

        LineView line = signedFor(id);

        assertThat(notice.getState()).isEqualTo(StateCode.RELEASED);
        assertThat(line.getState()).isEqualTo(LineStateCode.SIGNED);
        assertThat(line.getRecipient()).isEqualTo("陈**");
    }

    @Test
    void a_refusal_is_the_problem_that_the_document_describes() throws ApiException {
        UUID request = registered();
        String seenAtFirst = tagOf(request);
        Triage found = new Triage().category("PLUMBING");
        agent.commands().triage(request, seenAtFirst, found);

        assertThatThrownBy(() -> agent.commands().triage(request, seenAtFirst, found))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(412);
                    assertThat(problem(refused).getCode()).isEqualTo("STALE_VERSION");
                    assertThat(problem(refused).getTitle()).isNotBlank();
                });
    }

    private UUID registered() throws ApiException {
        RegistrationRequest said = new RegistrationRequest()
                .kind(RequestKind.SERVICE_NEED)
                .channel(RequestChannel.PHONE)
                .content("厨房水槽下面的水管一直在滴水")
                .unit("3-1-1202")
                .callerName("陈慧敏")
                .phone("13800000101");
        return agent.requests()
                .register(ServiceRequestsApi.APIRegisterRequest.newBuilder()
                        .idempotencyKey(newKey())
                        .registrationRequest(said)
                        .build())
                .getId();
    }

    private ApiResponse<RequestDetail> read(UUID request) throws ApiException {
        return agent.requests()
                .oneWithHttpInfo(ServiceRequestsApi.APIOneRequest.newBuilder()
                        .id(request)
                        .build());
    }

    /** The ETag as it was sent. */
    private String tagOf(UUID request) throws ApiException {
        return read(request).getHeaders().get("etag").getFirst();
    }

    private static CommandsOnRequestsApi.APIRouteRequest routing(UUID request, long version) {
        return CommandsOnRequestsApi.APIRouteRequest.newBuilder()
                .id(request)
                .ifMatch(tag(version))
                .idempotencyKey(newKey())
                .routing(new Routing()
                        .departmentCode("GL01-ENGINEERING")
                        .content("水槽下水管滴漏,请上门维修")
                        .transmission(Transmission.WRITTEN))
                .build();
    }

    /** Engineering takes the slip and reports, customer service confirms. */
    private SlipProgress repaired(SlipSummary slip) throws ApiException {
        ContactSlipsApi engineering = agent.as("gongcheng.gl01").slips();
        UUID id = slip.getId();
        ReportRequest report = new ReportRequest()
                .result("已更换下水软管,试水无滴漏")
                .repair(new RepairDone()
                        .defect(Defect.ORDINARY_REPAIR)
                        .rework(false)
                        .completedAt(slip.getIssuedAt()));
        SlipProgress progress = engineering.acknowledge(id, tag(slip.getVersion()));
        progress = engineering.start(id, tag(progress.getVersion()));
        progress = engineering.report(id, tag(progress.getVersion()), report);
        return agent.slips().confirm(id, tag(progress.getVersion()));
    }

    private SlipSummary slipOf(UUID request) {
        ContactSlipsApi.APICallListRequest ofRequest = ContactSlipsApi.APICallListRequest.newBuilder()
                .requestId(request)
                .build();
        return await().atMost(LIMIT)
                .until(() -> agent.slips().callList(ofRequest).getItems(), slips -> !slips.isEmpty())
                .getFirst();
    }

    private ListedCallback callbackOf(UUID request) {
        CallbacksApi.APICallListRequest ofRequest =
                CallbacksApi.APICallListRequest.newBuilder().requestId(request).build();
        return await().atMost(LIMIT)
                .until(() -> agent.callbacks().callList(ofRequest).getItems(), callbacks -> !callbacks.isEmpty())
                .getFirst();
    }

    private void calledBackOn(ListedCallback callback) throws ApiException {
        CompletionRequest satisfied = new CompletionRequest()
                .mode(CallbackMode.PHONE)
                .satisfaction(Satisfaction.SATISFIED)
                .content("水管未再滴漏,业户满意");
        agent.as("guanliyuan.gl01").callbacks().complete(callback.getId(), tag(callback.getVersion()), satisfied);
    }

    private static NoticeRequest content() {
        return new NoticeRequest()
                .category(Category.SPECIAL)
                .importance(Importance.IMPORTANT)
                .title("二次供水水箱清洗停水通知")
                .body("尊敬的业户：兹定于本周六八时至十二时清洗3号楼二次供水水箱，届时停水，请提前储水。")
                .topic("停水")
                .validTo(OffsetDateTime.now().plusDays(7))
                .contact(new NoticeContact().phone("0591-87551200").address("嘉园管理处客服前台"))
                .channels(Set.of(DistributionMethod.DOOR_TO_DOOR));
    }

    /** The notice goes to one door and is signed for there. */
    private LineView signedFor(UUID notice) throws ApiException {
        DistributionApi courier = agent.as("guanliyuan.gl01").distribution();
        DistributionLineRequest door = new DistributionLineRequest()
                .method(DistributionMethod.DOOR_TO_DOOR)
                .unit("3-1-1202");
        LineView planned = courier.plan(DistributionApi.APIPlanRequest.newBuilder()
                        .id(notice)
                        .idempotencyKey(newKey())
                        .distributionRequest(new DistributionRequest().lines(List.of(door)))
                        .build())
                .getLines()
                .getFirst();
        SettlementRequest signed =
                new SettlementRequest().outcome(LineOutcome.SIGNED).recipient("陈慧敏");
        return courier.settle(DistributionApi.APISettleRequest.newBuilder()
                .id(notice)
                .lineId(planned.getId())
                .idempotencyKey(newKey())
                .ifMatch(tag(planned.getVersion()))
                .settlementRequest(signed)
                .build());
    }

    private Problem problem(ApiException refused) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
