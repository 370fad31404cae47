import { attachmentsZh } from './attachments'
import { callbacksZh } from './callbacks'
import { commonZh } from './common'
import { complaintsZh } from './complaints'
import { correctionsZh } from './corrections'
import { coverageZh } from './coverage'
import { deskZh } from './desk'
import { enumsZh } from './enums'
import { escalatedZh } from './escalated'
import { escalationsZh } from './escalations'
import { extensionsZh } from './extensions'
import { filtersZh } from './filters'
import { frameZh } from './frame'
import { householdsZh } from './households'
import { knowledgeZh } from './knowledge'
import { ledgerZh } from './ledger'
import { logZh } from './log'
import { messagesZh } from './messages'
import { noticesZh } from './notices'
import { operationsZh } from './operations'
import { ordersZh } from './orders'
import { organisationZh } from './organisation'
import { plansZh } from './plans'
import { printZh } from './print'
import { regimeZh } from './regime'
import { requestsZh } from './requests'
import { rosterZh } from './roster'
import { scriptsZh } from './scripts'
import { sheetZh } from './sheet'
import { slipsZh } from './slips'

/** Chinese, first and complete; what is a key here must be one in every other language. */
export const zh = {
  product: '管家',
  enums: enumsZh,
  ...frameZh,
  ...commonZh,
  desk: deskZh,
  ...requestsZh,
  slips: slipsZh,
  plans: plansZh,
  attachments: attachmentsZh,
  callbacks: callbacksZh,
  coverage: coverageZh,
  filters: filtersZh,
  notices: noticesZh,
  print: printZh,
  sheet: sheetZh,
  households: householdsZh,
  knowledge: knowledgeZh,
  scripts: scriptsZh,
  escalations: escalationsZh,
  escalated: escalatedZh,
  extensions: extensionsZh,
  ledger: ledgerZh,
  complaints: complaintsZh,
  corrections: correctionsZh,
  log: logZh,
  regime: regimeZh,
  roster: rosterZh,
  messages: messagesZh,
  orders: ordersZh,
  organisation: organisationZh,
  operations: operationsZh,
  command: {
    ...requestsZh.command,
    ...complaintsZh.command,
    ...slipsZh.command,
    ...plansZh.command,
    ...callbacksZh.command,
    ...noticesZh.command,
    ...householdsZh.command,
    ...knowledgeZh.command,
    ...scriptsZh.command,
    ...escalationsZh.command,
    ...escalatedZh.command,
    ...extensionsZh.command,
    ...ledgerZh.command,
    ...correctionsZh.command,
    ...logZh.command,
    ...regimeZh.command,
    ...rosterZh.command,
    ...messagesZh.command,
    ...ordersZh.command,
    ...organisationZh.command,
  } as Record<string, string>,
  clock: {
    ...requestsZh.clock,
    ...complaintsZh.clock,
    ...slipsZh.clock,
    ...callbacksZh.clock,
    ...noticesZh.clock,
    ...escalationsZh.clock,
    ...escalatedZh.clock,
    ...extensionsZh.clock,
    ...ledgerZh.clock,
    ...logZh.clock,
    ...regimeZh.clock,
    ...rosterZh.clock,
    ...messagesZh.clock,
    ...ordersZh.clock,
  } as Record<string, string>,
}

export type Words = typeof zh
