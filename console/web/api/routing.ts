import type { components } from '../../target/types/routing'

type Schemas = components['schemas']

export type SlipSummary = Schemas['SlipSummary']
export type SlipDetail = Schemas['SlipDetail']
export type SlipState = Schemas['StateCode']
export type AskedBy = Schemas['AskedBy']
export type Defect = Schemas['Defect']
export type SlipReport = Schemas['ReportRequest']
export type SlipLine = Schemas['Line']
export type Transmission = Schemas['Transmission']
