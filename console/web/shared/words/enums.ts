import type { Channel, Kind, Mode, Mood, NotConfirmableReason, Post, Severity, State } from '../../api/types'

const kind: Record<Kind, string> = {
  SERVICE_NEED: '服务需求',
  INQUIRY: '咨询',
  SUGGESTION: '意见建议',
  COMPLAINT: '投诉',
  OTHER: '其他',
}
const channel: Record<Channel, string> = {
  PHONE: '来电',
  VISIT: '来访',
  LETTER: '来信',
  RELAYED_BY_THIRD_PARTY: '他人转告',
  RELAYED_BY_SUPERIOR: '上级转办',
  SUGGESTION_BOX: '意见箱',
  HOME_VISIT: '上门走访',
  CALLBACK: '回访中',
  ONLINE: '线上',
}
const state: Record<State, string> = {
  RECORDED: '已登记',
  VERIFYING: '待核实',
  TRIAGED: '已分类',
  AWAITING_INSTRUCTION: '待批示',
  IN_PROGRESS: '处理中',
  HANDLED: '已处理',
  AWAITING_CALLBACK: '待回访',
  CLOSED: '已关闭',
  VOID: '已作废',
}
const severity: Record<Severity, string> = { MAJOR: '重大', SIGNIFICANT: '重要', MINOR: '一般' }
const mood: Record<Mood, string> = { CALM: '平静', AGITATED: '激动' }
const mode: Record<Mode, string> = {
  AT_DESK: '当面',
  PHONE: '电话',
  ON_SITE: '上门',
  LETTER: '书面',
  ONLINE: '线上',
  RELAYER: '答复转告人',
  NOBODY_TO_TELL: '无从告知',
}
const notConfirmable: Record<NotConfirmableReason, string> = { ANONYMOUS: '匿名', UNREACHABLE: '联系不上', RELAYED: '经人转告' }
const post: Record<Post, string> = {
  GENERAL_MANAGER: '总经理',
  CHIEF_DIRECTOR: '总主任',
  PROPERTY_DEPARTMENT_HEAD: '物业部负责人',
  OFFICE_DIRECTOR: '管理处主任',
  SERVICE_CENTRE_HEAD: '服务中心主任',
  CS_TEAM_LEADER: '客服组长',
  CUSTOMER_SERVICE_AGENT: '客服',
  SWITCHBOARD_OPERATOR: '接线生',
  ESTATE_OFFICER: '管理员',
  DEPARTMENT_HEAD: '部门负责人',
  SPECIALIST_SUPERVISOR: '专业主管',
  ENGINEERING_SUPERVISOR: '工程部主管',
  RESPONSIBLE_HANDLER: '处理责任人',
  TECHNICIAN: '维修人员',
}

/** What services call by a code, said as people say it. */
export const enumsZh = { kind, channel, state, severity, mood, mode, notConfirmable, post }

export const enumsEn: typeof enumsZh = {
  kind: { SERVICE_NEED: 'Service', INQUIRY: 'Inquiry', SUGGESTION: 'Suggestion', COMPLAINT: 'Complaint', OTHER: 'Other' },
  channel: {
    PHONE: 'Phone',
    VISIT: 'Visit',
    LETTER: 'Letter',
    RELAYED_BY_THIRD_PARTY: 'Relayed',
    RELAYED_BY_SUPERIOR: 'From above',
    SUGGESTION_BOX: 'Box',
    HOME_VISIT: 'Home visit',
    CALLBACK: 'Callback',
    ONLINE: 'Online',
  },
  state: {
    RECORDED: 'Registered',
    VERIFYING: 'To be restated',
    TRIAGED: 'Classified',
    AWAITING_INSTRUCTION: 'Awaiting instruction',
    IN_PROGRESS: 'In progress',
    HANDLED: 'Handled',
    AWAITING_CALLBACK: 'Awaiting callback',
    CLOSED: 'Closed',
    VOID: 'Void',
  },
  severity: { MAJOR: 'Major', SIGNIFICANT: 'Significant', MINOR: 'Minor' },
  mood: { CALM: 'Calm', AGITATED: 'Agitated' },
  mode: {
    AT_DESK: 'At the desk',
    PHONE: 'Phone',
    ON_SITE: 'At home',
    LETTER: 'In writing',
    ONLINE: 'Online',
    RELAYER: 'To the relayer',
    NOBODY_TO_TELL: 'Nobody to tell',
  },
  notConfirmable: { ANONYMOUS: 'Anonymous', UNREACHABLE: 'Out of reach', RELAYED: 'Relayed' },
  post: {
    GENERAL_MANAGER: 'General manager',
    CHIEF_DIRECTOR: 'Chief director',
    PROPERTY_DEPARTMENT_HEAD: 'Property department head',
    OFFICE_DIRECTOR: 'Office director',
    SERVICE_CENTRE_HEAD: 'Service centre head',
    CS_TEAM_LEADER: 'Team leader',
    CUSTOMER_SERVICE_AGENT: 'Agent',
    SWITCHBOARD_OPERATOR: 'Operator',
    ESTATE_OFFICER: 'Estate officer',
    DEPARTMENT_HEAD: 'Department head',
    SPECIALIST_SUPERVISOR: 'Specialist supervisor',
    ENGINEERING_SUPERVISOR: 'Engineering supervisor',
    RESPONSIBLE_HANDLER: 'Responsible handler',
    TECHNICIAN: 'Technician',
  },
}
