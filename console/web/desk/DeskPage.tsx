import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useDraft } from '../shared/drafts/useDraft'
import { useKey } from '../shared/keys/useKey'
import { useWords } from '../shared/words/useWords'
import { Agitated } from './agitated/Agitated'
import { Done } from './Done'
import { type Taken, Taking, TakingForm } from './messages/Taking'
import { OpenMatters } from './OpenMatters'
import { RegistrationForm } from './RegistrationForm'
import { EMPTY, isUnit, isWholeMobile, type Made } from './registration'
import { ToSay } from './ToSay'
import { usePhoneInAddress } from './usePhoneInAddress'

/** Who it is being settled, what it is about comes next. */
const AFTER_THE_CALLER = 'field-kind-SERVICE_NEED'

const PLACE = { form: 'registration', subject: '', address: '/new' }

/** Who calls, what is open for them, and the line for the register. */
export function DeskPage() {
  const words = useWords()
  const navigate = useNavigate()
  const [done, setDone] = useState<Made>()
  const [typedOn, setTypedOn] = useState(false)
  const [asked, setAsked] = useState('')
  const [taking, setTaking] = useState<Taken>()
  const [taken, setTaken] = useState(false)
  const draft = useDraft(
    { ...PLACE, title: (it) => [words.drafts.registration, it.unit, it.callerName].filter(Boolean).join(' · ') },
    EMPTY,
  )
  const { values, change, ready } = draft
  const begin = useCallback(() => {
    setDone(undefined)
    setTaking(undefined)
    requestAnimationFrame(() => document.getElementById('field-phone')?.focus())
  }, [])
  usePhoneInAddress(ready, (phone) => change({ phone, channel: 'PHONE' }))
  useKey({ code: 'F2' }, begin)
  useKey({ code: 'F9' }, () => done?.id && void navigate({ to: `/requests/${done.id}` }))
  if (!ready) return null
  const phone = isWholeMobile(values.phone) || asked === values.phone ? values.phone : ''
  return (
    <>
      <h1>{words.desk.title}</h1>
      <Taking
        taken={taken}
        onOpen={(form) => {
          setTaken(false)
          setTaking((now) => now ?? form)
        }}
      />
      <div className="desk">
        <div className="beside">
          <OpenMatters
            phone={phone}
            unit={!values.unitUnknown && isUnit(values.unit) ? values.unit : ''}
            onPick={({ name, unit }) => {
              change({ unit, unitUnknown: false, ...(name ? { callerName: name } : {}) })
              document.getElementById(AFTER_THE_CALLER)?.focus()
            }}
          />
          {values.mood === 'AGITATED' && !done && <Agitated channel={values.channel} />}
          <ToSay entry={values} done={done !== undefined && !typedOn} />
        </div>
        <section className="card" aria-label={words.desk.register}>
          {taking && (
            <TakingForm form={taking} draft={draft} onClose={() => setTaking(undefined)} onTaken={() => setTaken(true)} />
          )}
          {!taking && done && <Done registered={done} typedOn={typedOn} onNext={begin} />}
          {!taking && (!done || typedOn) && (
            <RegistrationForm
              draft={draft}
              onAsk={setAsked}
              onDone={(made, more) => {
                setDone(made)
                setTypedOn(more)
              }}
            />
          )}
        </section>
      </div>
    </>
  )
}
