import { Checkbox } from 'antd'
import type { Bound } from '../shared/file/StepForm'
import { TextField } from '../shared/form/TextField'
import { useWords } from '../shared/words/useWords'
import type { DraftValues } from './draft'

/** Where households call, or why nowhere. */
export function ContactFields({ values, change, problem }: Bound<DraftValues>) {
  const { notices } = useWords()
  return (
    <>
      {values.withoutContact ? (
        <TextField
          name="noContactReason"
          label={notices.noContactReason}
          required
          problem={problem}
          value={values.noContactReason}
          onChange={(noContactReason) => change({ noContactReason })}
        />
      ) : (
        <div className="row">
          <TextField
            name="contact.phone"
            label={notices.contactPhone}
            required
            problem={problem}
            value={values.phone}
            onChange={(phone) => change({ phone })}
          />
          <TextField
            name="contact.address"
            label={notices.contactAddress}
            problem={problem}
            value={values.address}
            onChange={(address) => change({ address })}
          />
        </div>
      )}
      <Checkbox checked={values.withoutContact} onChange={(event) => change({ withoutContact: event.target.checked })}>
        {notices.noContact}
      </Checkbox>
    </>
  )
}
