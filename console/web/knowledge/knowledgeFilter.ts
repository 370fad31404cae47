/** What the address of the knowledge base says. */
export interface KnowledgeFilter {
  /** What is looked for among the entries in force. */
  text?: string
  /** A part of it instead: what is to be verified, or what has ended. */
  part?: 'stale' | 'ended'
}

/** Reads an address, passing over what it does not know. */
export function knowledgeFilter({ text, part }: Record<string, unknown>): KnowledgeFilter {
  const typed = typeof text === 'string' || typeof text === 'number' ? String(text).trim() : ''
  if (part === 'stale' || part === 'ended') return { part }
  return typed ? { text: typed } : {}
}
