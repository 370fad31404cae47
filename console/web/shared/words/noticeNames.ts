import type {
  ApprovalDecision,
  ApprovalLevel,
  Category,
  Importance,
  LineState,
  Method,
  NoticeState,
  Outcome,
} from '../../api/notice'

const state: Record<NoticeState, string> = {
  DRAFT: '拟稿',
  REGISTERED: '已登记来文',
  SUBMITTED: '待批',
  DIRECTOR_APPROVED: '主任已批',
  CHIEF_APPROVED: '总主任已批',
  RELEASED: '已发布',
  EXPIRED: '已到期',
  WITHDRAWN: '已撤回',
  DROPPED: '已作废',
}
const stateEn: Record<NoticeState, string> = {
  DRAFT: 'Draft',
  REGISTERED: 'Registered',
  SUBMITTED: 'For approval',
  DIRECTOR_APPROVED: 'Director agreed',
  CHIEF_APPROVED: 'Chief agreed',
  RELEASED: 'Released',
  EXPIRED: 'Expired',
  WITHDRAWN: 'Withdrawn',
  DROPPED: 'Dropped',
}
const category: Record<Category, string> = { ROUTINE: '事务性文件', SPECIAL: '特殊内容文件', EXTERNAL_FORWARD: '转发外来文件' }
const categoryEn: Record<Category, string> = { ROUTINE: 'Routine', SPECIAL: 'Special', EXTERNAL_FORWARD: 'Forwarded' }
const importance: Record<Importance, string> = { ORDINARY: '一般', IMPORTANT: '重要' }
const importanceEn: Record<Importance, string> = { ORDINARY: 'Ordinary', IMPORTANT: 'Important' }
const method: Record<Method, string> = {
  BOARD_POSTING: '告示栏张贴',
  MAILBOX: '投信箱',
  DOOR_TO_DOOR: '上门签收',
  HOUSEHOLD_DELIVERY: '送达到户',
}
const methodEn: Record<Method, string> = {
  BOARD_POSTING: 'Board',
  MAILBOX: 'Mailbox',
  DOOR_TO_DOOR: 'Door, signed',
  HOUSEHOLD_DELIVERY: 'To the home',
}
const lineState: Record<LineState, string> = {
  PENDING: '待发',
  REFUSED: '拒收',
  UNREACHABLE: '无人',
  POSTED: '已张贴',
  MAILBOXED: '已投信箱',
  SIGNED: '已签收',
  REMOVED: '已取下',
  STOPPED: '停发',
  DROPPED: '误排作废',
}
const lineStateEn: Record<LineState, string> = {
  PENDING: 'To do',
  REFUSED: 'Refused',
  UNREACHABLE: 'Nobody home',
  POSTED: 'Posted',
  MAILBOXED: 'In the mailbox',
  SIGNED: 'Signed',
  REMOVED: 'Taken down',
  STOPPED: 'Stopped',
  DROPPED: 'Planned by mistake',
}
const outcome: Record<Outcome, string> = {
  POSTED: '张贴',
  MAILBOXED: '投信箱',
  SIGNED: '签收',
  REFUSED: '拒收',
  UNREACHABLE: '无人',
  REMOVED: '取下',
}
const outcomeEn: Record<Outcome, string> = {
  POSTED: 'Posted',
  MAILBOXED: 'Mailbox',
  SIGNED: 'Signed',
  REFUSED: 'Refused',
  UNREACHABLE: 'Nobody home',
  REMOVED: 'Taken down',
}
const level: Record<ApprovalLevel, string> = { DIRECTOR: '主任', CHIEF_DIRECTOR: '总主任' }
const levelEn: Record<ApprovalLevel, string> = { DIRECTOR: 'Director', CHIEF_DIRECTOR: 'Chief director' }
const decision: Record<ApprovalDecision, string> = { AGREE: '同意', DISAGREE: '不同意' }
const decisionEn: Record<ApprovalDecision, string> = { AGREE: 'Agree', DISAGREE: 'Disagree' }

/** The codes of notices and of their distribution, said as people say them. */
export const noticeNamesZh = { state, category, importance, method, lineState, outcome, level, decision }

export const noticeNamesEn: typeof noticeNamesZh = {
  state: stateEn,
  category: categoryEn,
  importance: importanceEn,
  method: methodEn,
  lineState: lineStateEn,
  outcome: outcomeEn,
  level: levelEn,
  decision: decisionEn,
}
