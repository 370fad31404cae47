import type { WorkOrderState } from '../../api/orders'

/** Who is waited for, where the reader has nothing to do. */
type Waits = { technician: string } & Partial<Record<WorkOrderState, string | ((name: string) => string)>>

/** What comes next on a visit. */
export const visitZh = {
  tickStep: (step: string) => `完成：${step}`,
  now: '现在',
  comma: '、',
  appointAgain: '改约',
  assignAgain: '改派',
  waits: {
    technician: '等待部门指派维修人员。',
    CREATED: '等待客服与业户约定上门时间。',
    NOT_ADMITTED: '等待客服与业户另约上门时间。',
    APPOINTED: (name: string) => `等待${name}按约上门。`,
    ARRIVED: (name: string) => `${name}已到业户门口。`,
    CONSENTED: (name: string) => `${name}已入户，准备作业。`,
    IN_PROGRESS: (name: string) => `${name}正在作业。`,
    AWAITING_ACCEPTANCE: (name: string) => `${name}正在请业户验收。`,
  } as Waits,
}

export const visitEn: typeof visitZh = {
  tickStep: (step) => `Done: ${step}`,
  now: 'now',
  comma: ', ',
  appointAgain: 'Move the visit',
  assignAgain: 'Send somebody else',
  waits: {
    technician: 'The department has yet to say who goes.',
    CREATED: 'Customer service has yet to agree on a visit.',
    NOT_ADMITTED: 'Customer service has yet to agree on another visit.',
    APPOINTED: (name) => `${name} is expected there.`,
    ARRIVED: (name) => `${name} is at the door.`,
    CONSENTED: (name) => `${name} is inside and about to begin.`,
    IN_PROGRESS: (name) => `${name} is at work.`,
    AWAITING_ACCEPTANCE: (name) => `${name} waits for the household to accept.`,
  },
}
