import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type Script = Schemas['DeskScript']
export type ScriptFile = Schemas['DeskScriptFile']
export type Trigger = Schemas['DeskScriptTrigger']
export type Wording = Schemas['NewDeskScriptWording']
