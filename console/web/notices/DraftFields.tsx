import { Checkbox } from 'antd'
import type { Bound } from '../shared/file/StepForm'
import { Choice } from '../shared/form/Choice'
import { TextField } from '../shared/form/TextField'
import { TimeField } from '../shared/form/TimeField'
import { useWords } from '../shared/words/useWords'
import { ContactFields } from './ContactFields'
import type { DraftValues } from './draft'
import { CATEGORIES } from './noticeFilter'

const IMPORTANCES = ['ORDINARY', 'IMPORTANT'] as const
const METHODS = ['BOARD_POSTING', 'MAILBOX', 'DOOR_TO_DOOR', 'HOUSEHOLD_DELIVERY'] as const

/** The announcement paper, as it will be read; above it what kind of paper, below it for whom. */
export function DraftFields(bound: Bound<DraftValues>) {
  const { notices } = useWords()
  const { values, change, problem } = bound
  const toggle = (method: (typeof METHODS)[number], on: boolean) =>
    change({ channels: METHODS.filter((it) => (it === method ? on : values.channels.includes(it))) })
  return (
    <>
      <Choice
        name="category"
        legend={notices.categoryField}
        options={CATEGORIES}
        labels={notices.category}
        value={values.category}
        onChange={(category) => change({ category })}
      />
      <Choice
        name="importance"
        legend={notices.importanceField}
        options={IMPORTANCES}
        labels={notices.importance}
        value={values.importance}
        onChange={(importance) => change({ importance })}
      />
      <p className="hint">{notices.importantHint}</p>
      {values.category === 'EXTERNAL_FORWARD' && (
        <TextField
          name="source"
          label={notices.source}
          hint={notices.sourceHint}
          required
          problem={problem}
          value={values.source}
          onChange={(source) => change({ source })}
        />
      )}
      <section className="paper" aria-label={notices.paper}>
        <TextField
          name="title"
          label={notices.noticeTitle}
          required
          problem={problem}
          value={values.title}
          onChange={(title) => change({ title })}
        />
        <TextField
          name="body"
          label={notices.body}
          hint={notices.bodyHint}
          required
          rows={9}
          problem={problem}
          value={values.body}
          onChange={(body) => change({ body })}
        />
        <TimeField
          name="validTo"
          label={notices.validTo}
          required
          problem={problem}
          value={values.validTo}
          onChange={(validTo) => change({ validTo })}
        />
        <ContactFields {...bound} />
      </section>
      <TextField
        name="topic"
        label={notices.topic}
        hint={notices.topicHint}
        required
        problem={problem}
        value={values.topic}
        onChange={(topic) => change({ topic })}
      />
      <fieldset className="choice">
        <legend>{notices.channels}</legend>
        {METHODS.map((method) => (
          <Checkbox
            key={method}
            checked={values.channels.includes(method)}
            onChange={(event) => toggle(method, event.target.checked)}
          >
            {notices.method[method]}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        name="audience"
        label={notices.audience}
        hint={notices.audienceHint}
        problem={problem}
        value={values.audience}
        onChange={(audience) => change({ audience })}
      />
    </>
  )
}
