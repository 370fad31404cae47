import type { components } from '../../target/types/notice'

type Schemas = components['schemas']

export type NoticeSummary = Schemas['NoticeSummary']
export type NoticeDetail = Schemas['NoticeDetail']
export type NoticeState = Schemas['StateCode']
export type NoticeText = Schemas['NoticeRequest']
export type Category = Schemas['Category']
export type Importance = Schemas['Importance']
export type Method = Schemas['DistributionMethod']
export type Line = Schemas['LineView']
export type LineState = Schemas['LineStateCode']
export type Outcome = Schemas['LineOutcome']
export type Revision = Schemas['RevisionView']
export type ApprovalLevel = Schemas['ApprovalLevel']
export type ApprovalDecision = Schemas['ApprovalDecision']
export type RegisterRow = Schemas['RegisterRow']
