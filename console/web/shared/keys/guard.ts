interface Pressed {
  isComposing: boolean
  keyCode: number
  key: string
}

/** While an input method composes, no key is ours: Enter confirms characters, digits choose among them. */
export function isComposing(event: Pressed): boolean {
  return event.isComposing || event.keyCode === 229 || event.key === 'Process'
}
