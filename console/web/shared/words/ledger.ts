import type { Review, ReviewState } from '../../api/ledger'

const periodZh: Record<Review['period'], string> = { DAY: '台帐日审', WEEK: '台帐周审' }
const periodEn: Record<Review['period'], string> = { DAY: 'Day of the ledger', WEEK: 'Week of the ledger' }
const stateZh: Record<ReviewState, string> = { DUE: '待签署', SIGNED: '已签署' }
const stateEn: Record<ReviewState, string> = { DUE: 'To sign', SIGNED: 'Signed' }

/** Never 100 % while one is missing. */
function percent(part: number, whole: number): string {
  return `${Math.floor((part / whole) * 100)}%`
}

export const ledgerZh = {
  title: '台帐审阅',
  number: '编号',
  kind: '类别',
  period: periodZh,
  state: stateZh,
  due: '签署时限',
  signedAt: '签署',
  signedBy: '签署人',
  open: '当时未结',
  lines: (n: number) => `期内登记 ${n} 件`,
  openNow: (n: number) => `未结 ${n} 件`,
  received: '期内收到的登记',
  agreed: (promised: number, kept: number) => `协定在期内答复 ${promised} 件，按时 ${kept} 件（${percent(kept, promised)}）`,
  unarranged: '尚无跟进安排的未结登记',
  arranged: '审阅时的安排',
  arrangeEach: '逐件写明谁、何时、怎样跟进；也可先到该登记办理，回来即不再列出。',
  allArranged: '未结登记都有安排，可以签署。',
  guidance: '指导意见',
  nothingDue: '没有待签署的台帐。每天、每周的台帐自动建立。',
  nothingSigned: '还没有签署过的台帐。',
  happened: { OPEN: '建立', SIGN: '签署' } as Record<string, string>,
  command: { 'ledger.sign-day': '签署日审', 'ledger.sign-week': '写指导意见并签署' },
  clock: { LEDGER_DAY: '台帐日审', LEDGER_WEEK: '台帐周审' },
}

export const ledgerEn: typeof ledgerZh = {
  title: 'Reviews of the ledger',
  number: 'Number',
  kind: 'Kind',
  period: periodEn,
  state: stateEn,
  due: 'To be signed by',
  signedAt: 'Signed',
  signedBy: 'By',
  open: 'Open then',
  lines: (n) => `${n} registered in it`,
  openNow: (n) => `${n} open`,
  received: 'What was received in it',
  agreed: (promised, kept) => `${promised} replies agreed for it, ${kept} in time (${percent(kept, promised)})`,
  unarranged: 'Open, and nothing arranged',
  arranged: 'Arranged with the review',
  arrangeEach: 'Say for each who does what by when; or take a step in its file first, and it is no longer listed.',
  allArranged: 'Something is arranged for everything that is open.',
  guidance: 'Guidance',
  nothingDue: 'Nothing to sign. The ledger of each day and week opens by itself.',
  nothingSigned: 'None has been signed yet.',
  happened: { OPEN: 'Opened', SIGN: 'Signed' },
  command: { 'ledger.sign-day': 'Sign the day', 'ledger.sign-week': 'Sign with guidance' },
  clock: { LEDGER_DAY: 'Day of the ledger', LEDGER_WEEK: 'Week of the ledger' },
}
