import type { components } from '../../target/types/routing'

type Schemas = components['schemas']

export type WorkOrderFile = Schemas['WorkOrderFile']
export type WorkOrderLine = Schemas['WorkOrderLine']
export type WorkOrderState = Schemas['WorkOrderState']
export type WorkOrderKind = Schemas['WorkOrderKind']
export type WorkOrderJob = Schemas['WorkOrderJob']
export type ChecklistItem = Schemas['WorkOrderChecklistItem']
