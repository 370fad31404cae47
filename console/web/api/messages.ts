import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type ReturnCall = Schemas['ReturnCall']
export type NewReturnCall = Schemas['NewReturnCall']
export type CallOutcome = Schemas['ReturnCallOutcome']
export type PhoneMessage = Schemas['PhoneMessage']
export type NewPhoneMessage = Schemas['NewPhoneMessage']
export type MessageReason = Schemas['PhoneMessageReason']
export type ToldHow = Schemas['PhoneMessageToldHow']
