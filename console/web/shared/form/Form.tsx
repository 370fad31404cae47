import { type ComponentProps, createContext, useContext, useEffect, useReducer, useState } from 'react'
import { useWords } from '../words/useWords'
import type { Words } from '../words/zh'
import { fieldId } from './fieldId'

/** What cannot be sent as it stands, and what is said of it, by the id of its field. */
type Unfit = ReadonlyMap<string, { control: HTMLInputElement; text: string }>

const NOTHING: Unfit = new Map()
const OfThisForm = createContext(NOTHING)

interface Props extends Omit<ComponentProps<'form'>, 'noValidate' | 'onSubmit' | 'onInput'> {
  /** Sends, once every field can be sent. */
  onSend: () => void
}

/** Every form of the desk. What is missing is said beside its field, in the page's words: the browser would say it in its own. */
export function Form({ onSend, ...form }: Props) {
  const { common } = useWords()
  const [unfit, setUnfit] = useState(NOTHING)
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  // Whatever was mended since is said no more; fields tell the browser in effects of their own, which come first.
  useEffect(() => setUnfit(stillUnfit))
  const send = (sent: HTMLFormElement) => {
    const found = unfitIn(sent, common)
    setUnfit(found)
    const [first] = found.values()
    if (!first) return onSend()
    for (let around = first.control.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
      around.open = true
    }
    first.control.focus()
  }
  return (
    <OfThisForm value={unfit}>
      <form
        {...form}
        noValidate
        onInput={lookAgain}
        onSubmit={(event) => {
          event.preventDefault()
          send(event.currentTarget)
        }}
      />
    </OfThisForm>
  )
}

/** What is to be said beside a field that cannot be sent as it stands. */
export function useUnfit(id: string): string | undefined {
  return useContext(OfThisForm).get(id)?.text
}

function unfitIn(form: HTMLFormElement, common: Words['common']): Unfit {
  const controls = [...form.elements].filter((it): it is HTMLInputElement => 'validity' in it && 'value' in it)
  const found = new Map<string, { control: HTMLInputElement; text: string }>()
  for (const control of controls.filter((it) => !it.validity.valid)) {
    if (!found.has(idOf(control))) found.set(idOf(control), { control, text: textOf(control, common) })
  }
  return found
}

/** A choice is one field of several controls. */
function idOf(control: HTMLInputElement): string {
  return control.type === 'radio' ? fieldId(control.name) : control.id
}

function textOf({ validity, validationMessage, type }: HTMLInputElement, common: Words['common']): string {
  if (validity.customError) return validationMessage
  return type === 'radio' ? common.choose : common.fillIn
}

function stillUnfit(unfit: Unfit): Unfit {
  const still = [...unfit].filter(([, { control }]) => control.isConnected && !control.validity.valid)
  return still.length === unfit.size ? unfit : new Map(still)
}
