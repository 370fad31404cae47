import type { EscalationLevel, EscalationState } from '../../api/escalation'

const levelZh: Record<EscalationLevel, string> = {
  TEAM_LEADER: '客服组负责人',
  OFFICE_DIRECTOR: '管理处负责人',
  GENERAL_MANAGER: '公司领导',
}
const levelEn: Record<EscalationLevel, string> = {
  TEAM_LEADER: 'Team leader',
  OFFICE_DIRECTOR: 'Office director',
  GENERAL_MANAGER: 'General manager',
}
const stateZh: Record<EscalationState, string> = { RAISED: '待阅', SEEN: '已阅' }
const stateEn: Record<EscalationState, string> = { RAISED: 'To see', SEEN: 'Seen' }

export const escalationsZh = {
  title: '重要事项',
  request: '登记',
  before: '上报至',
  level: levelZh,
  state: stateZh,
  raisedBy: '上报人',
  raisedAt: '上报',
  due: '阅知时限',
  seenBy: '阅知人',
  seenAt: '阅知',
  seeNote: '表示您已看过该登记，知道此事。',
  passOnNote: '报给上一级，每级报一次；报给您的，再上报即视为您已阅。',
  nothingRaised: '没有待阅的重要事项。登记标为“重要事项”时自动上报到这里。',
  nothingSeen: '还没有阅知过的重要事项。',
  happened: { RAISE: '上报', SEE: '已阅', PASS_ON: '再上报', PASS_OVER: '再上报', RAISE_AGAIN: '再次标为重要' } as Record<
    string,
    string
  >,
  command: { 'escalation.see': '已阅', 'escalation.pass-on': '再上报一级' },
  clock: { ESCALATION: '重要事项阅知' },
}

export const escalationsEn: typeof escalationsZh = {
  title: 'Important matters',
  request: 'Request',
  before: 'Before',
  level: levelEn,
  state: stateEn,
  raisedBy: 'Raised by',
  raisedAt: 'Raised',
  due: 'To be seen by',
  seenBy: 'Seen by',
  seenAt: 'Seen',
  seeNote: 'Says that you have read the request and know of it.',
  passOnNote: 'Brings it before the next level, once for each; what is before you, you have seen with that.',
  nothingRaised: 'Nothing to see. What is marked as important comes here by itself.',
  nothingSeen: 'Nothing has been seen yet.',
  happened: { RAISE: 'Raised', SEE: 'Seen', PASS_ON: 'Passed on', PASS_OVER: 'Passed on', RAISE_AGAIN: 'Marked once more' },
  command: { 'escalation.see': 'Seen', 'escalation.pass-on': 'Bring before the next level' },
  clock: { ESCALATION: 'Important matter to see' },
}
