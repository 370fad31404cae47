import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type Entry = Schemas['KnowledgeEntry']
export type EntryText = Schemas['KnowledgeEntryText']
export type Revision = Schemas['KnowledgeRevision']
