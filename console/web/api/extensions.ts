import type { components } from '../../target/types/routing'

type Schemas = components['schemas']

export type SlipExtension = Schemas['SlipExtension']
export type SlipExtensionState = Schemas['SlipExtensionState']
