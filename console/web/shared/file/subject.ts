/** One matter that has a file of its own, whatever service keeps it: what its steps need to know of it. */
export interface Subject {
  id: string
  number: string
  /** The version that this person sees; a step that was thought for another one is refused. */
  version: number
  /** Of its file in this console. */
  address: string
  /** Under which its file is kept among what was asked; it is asked again after each step. */
  key: readonly unknown[]
  /** What was done so far, the oldest first: for those who were slower, or whose answer got lost. */
  past?: readonly PastLine[]
  /** Somebody else's step has made this one impossible meanwhile: there is nothing to go on with. */
  overtaken?: boolean
}

export interface PastLine {
  /** A staff number, or the suite. */
  who: string
  what: string
  at: string
}

/** What every form of a step is given. */
export interface FormProps<F> {
  file: F
  subject: Subject
  onDone: () => void
}
