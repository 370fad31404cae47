import { attachmentsEn } from './attachments'
import { callbacksEn } from './callbacks'
import { commonEn } from './common'
import { complaintsEn } from './complaints'
import { correctionsEn } from './corrections'
import { coverageEn } from './coverage'
import { deskEn } from './desk'
import { enumsEn } from './enums'
import { escalatedEn } from './escalated'
import { escalationsEn } from './escalations'
import { extensionsEn } from './extensions'
import { filtersEn } from './filters'
import { frameEn } from './frame'
import { householdsEn } from './households'
import { knowledgeEn } from './knowledge'
import { ledgerEn } from './ledger'
import { logEn } from './log'
import { messagesEn } from './messages'
import { noticesEn } from './notices'
import { operationsEn } from './operations'
import { ordersEn } from './orders'
import { organisationEn } from './organisation'
import { plansEn } from './plans'
import { printEn } from './print'
import { regimeEn } from './regime'
import { requestsEn } from './requests'
import { rosterEn } from './roster'
import { scriptsEn } from './scripts'
import { sheetEn } from './sheet'
import { slipsEn } from './slips'
import type { Words } from './zh'

export const en: Words = {
  product: 'Guanjia',
  enums: enumsEn,
  ...frameEn,
  ...commonEn,
  desk: deskEn,
  ...requestsEn,
  slips: slipsEn,
  plans: plansEn,
  attachments: attachmentsEn,
  callbacks: callbacksEn,
  coverage: coverageEn,
  filters: filtersEn,
  notices: noticesEn,
  print: printEn,
  sheet: sheetEn,
  households: householdsEn,
  knowledge: knowledgeEn,
  scripts: scriptsEn,
  escalations: escalationsEn,
  escalated: escalatedEn,
  extensions: extensionsEn,
  ledger: ledgerEn,
  complaints: complaintsEn,
  corrections: correctionsEn,
  log: logEn,
  regime: regimeEn,
  roster: rosterEn,
  messages: messagesEn,
  orders: ordersEn,
  organisation: organisationEn,
  operations: operationsEn,
  command: {
    ...requestsEn.command,
    ...complaintsEn.command,
    ...slipsEn.command,
    ...plansEn.command,
    ...callbacksEn.command,
    ...noticesEn.command,
    ...householdsEn.command,
    ...knowledgeEn.command,
    ...scriptsEn.command,
    ...escalationsEn.command,
    ...escalatedEn.command,
    ...extensionsEn.command,
    ...ledgerEn.command,
    ...correctionsEn.command,
    ...logEn.command,
    ...regimeEn.command,
    ...rosterEn.command,
    ...messagesEn.command,
    ...ordersEn.command,
    ...organisationEn.command,
  },
  clock: {
    ...requestsEn.clock,
    ...complaintsEn.clock,
    ...slipsEn.clock,
    ...callbacksEn.clock,
    ...noticesEn.clock,
    ...escalationsEn.clock,
    ...escalatedEn.clock,
    ...extensionsEn.clock,
    ...ledgerEn.clock,
    ...logEn.clock,
    ...regimeEn.clock,
    ...rosterEn.clock,
    ...messagesEn.clock,
    ...ordersEn.clock,
  },
}
