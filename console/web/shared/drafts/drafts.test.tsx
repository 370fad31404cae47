import { act, cleanup, render, waitFor } from '@testing-library/react'
import { createStore, entries } from 'idb-keyval'
import { beforeEach, expect, it } from 'vitest'
import type { Session } from '../../api/session'
import { AtThisDesk } from './Desk'
import { type Draft, Drafts } from './store'
import { type UsedDraft, useDraft } from './useDraft'

const KEY = btoa('k'.repeat(32))
const OTHER = btoa('o'.repeat(32))
const EMPTY = { content: '' }
const session: Session = { staffId: 'kefu.gl01', name: '林晓', org: 'HX/FZ/GL/GL01', roles: [], departments: [], draftKey: KEY }

let used: UsedDraft<{ content: string }>

function Form() {
  used = useDraft({ form: 'registration', subject: '', title: () => '登记', address: '/' }, EMPTY)
  return null
}

let readings = 0

/** A form whose beginning is made anew each time it is drawn. */
function BegunAnew() {
  used = useDraft({ form: 'registration', subject: '', title: () => '登记', address: '/' }, { content: '' })
  if (!used.ready) readings += 1
  return null
}

function open(drafts = new Drafts(session.staffId, KEY)) {
  return render(
    <AtThisDesk value={{ session, drafts }}>
      <Form />
    </AtThisDesk>,
  )
}

function draft(subject: string, changedAt = Date.now()): Draft {
  const values = { content: '厨房水槽下水管漏水' }
  return {
    form: 'registration',
    subject,
    nth: 0,
    title: '登记',
    address: '/',
    values,
    idempotencyKey: 'k',
    startedAt: changedAt,
    changedAt,
  }
}

beforeEach(async () => {
  for (const it of await new Drafts('kefu.gl01', KEY).all()) await new Drafts('kefu.gl01', KEY).drop(it)
})

it('brings back everything after the page is gone, with the key of the first keystroke', async () => {
  open()
  await waitFor(() => expect(used.ready).toBe(true))
  const key = used.idempotencyKey
  act(() => used.change({ content: '楼上中午施工' }))
  await waitFor(async () => expect(await new Drafts('kefu.gl01', KEY).all()).toHaveLength(1))
  cleanup()
  open()
  await waitFor(() => expect(used.restored).toBe(true))
  expect(used.values.content).toBe('楼上中午施工')
  expect(used.idempotencyKey).toBe(key)
})

it('is there again at once for who goes to another screen and back', async () => {
  const drafts = new Drafts(session.staffId, KEY)
  const form = open(drafts)
  await waitFor(() => expect(used.ready).toBe(true))
  act(() => used.change({ content: '楼上中午施工' }))
  form.unmount()
  open(drafts)
  await waitFor(() => expect(used.restored).toBe(true))
})

it('stays on the screen while what is around it is drawn anew', async () => {
  readings = 0
  const desk = { session, drafts: new Drafts(session.staffId, KEY) }
  const draw = () => (
    <AtThisDesk value={desk}>
      <BegunAnew />
    </AtThisDesk>
  )
  const { rerender } = render(draw())
  await waitFor(() => expect(used.ready).toBe(true))
  const before = readings
  rerender(draw())
  rerender(draw())
  expect(used.ready).toBe(true)
  expect(readings).toBe(before)
})

it('is dropped once it was taken, and the next one has another key', async () => {
  open()
  await waitFor(() => expect(used.ready).toBe(true))
  const key = used.idempotencyKey
  act(() => used.change({ content: '楼上中午施工' }))
  await act(() => used.drop())
  expect(used.values.content).toBe('')
  expect(used.idempotencyKey).not.toBe(key)
  expect(await new Drafts('kefu.gl01', KEY).all()).toEqual([])
})

it('keeps what was typed after it was sent as a new draft, with another key', async () => {
  open()
  await waitFor(() => expect(used.ready).toBe(true))
  const key = used.idempotencyKey
  act(() => used.change({ content: '楼上中午施工' }))
  const sent = used.values
  act(() => used.change({ content: '楼上中午施工，很吵' }))
  act(() => expect(used.taken(sent)).toBe(true))
  expect(used.values.content).toBe('楼上中午施工，很吵')
  expect(used.idempotencyKey).not.toBe(key)
  await waitFor(async () => expect((await new Drafts('kefu.gl01', KEY).all())[0]?.values).toEqual(used.values))
  act(() => expect(used.taken(used.values)).toBe(false))
  expect(used.values.content).toBe('')
  await waitFor(async () => expect(await new Drafts('kefu.gl01', KEY).all()).toEqual([]))
})

it('leaves alone what was typed into a form that was opened anew before the answer came', async () => {
  const drafts = new Drafts(session.staffId, KEY)
  const form = open(drafts)
  await waitFor(() => expect(used.ready).toBe(true))
  act(() => used.change({ content: '楼上中午施工' }))
  const before = used
  form.unmount()
  open(drafts)
  await waitFor(() => expect(used.restored).toBe(true))
  act(() => used.change({ content: '楼上中午施工，很吵' }))
  await waitFor(async () => expect((await drafts.all())[0]?.values).toEqual(used.values))
  before.taken(before.values)
  await drafts.all()
  expect((await drafts.all())[0]?.values).toEqual({ content: '楼上中午施工，很吵' })
})

it('is another one in every window, and what a window left is taken up by the next that asks', async () => {
  const windows = [0, 1].map(() => new Drafts('kefu.gl01', KEY))
  const [one, other] = await Promise.all(windows.map((it) => it.open('registration', '')))
  expect([one?.nth, other?.nth]).toEqual([0, 1])
  const [first] = windows as [Drafts]
  await first.save({ ...draft(''), nth: 1 })
  expect((await first.beingWritten(await first.all())).map((it) => it.nth)).toEqual([1])
  other?.leave(Promise.resolve())
  const third = await new Drafts('kefu.gl01', KEY).open('registration', '')
  expect([third.nth, third.draft?.values]).toEqual([1, { content: '厨房水槽下水管漏水' }])
  for (const it of [one, third]) it?.leave(Promise.resolve())
})

it('opens the one that was asked for', async () => {
  const drafts = new Drafts('kefu.gl01', KEY)
  await drafts.save({ ...draft('', Date.now() - 1_000), nth: 0 })
  await drafts.save({ ...draft(''), nth: 1 })
  const newest = await drafts.open('registration', '')
  expect(newest.nth).toBe(1)
  newest.leave(Promise.resolve())
  drafts.want({ form: 'registration', subject: '', nth: 0 })
  const wanted = await drafts.open('registration', '')
  expect(wanted.nth).toBe(0)
  wanted.leave(Promise.resolve())
})

it('leaves nothing readable on the computer', async () => {
  await new Drafts('kefu.gl01', KEY).save(draft('1'))
  const lying = await entries(createStore('guanjia', 'drafts'))
  expect(lying).toHaveLength(1)
  expect(JSON.stringify(lying)).not.toContain('水')
})

it('shows nobody what another has typed', async () => {
  await new Drafts('kefu.gl01', KEY).save(draft('1'))
  expect(await new Drafts('kefu.gl02', OTHER).all()).toEqual([])
  expect(await new Drafts('kefu.gl01', OTHER).find({ form: 'registration', subject: '1', nth: 0 })).toBeUndefined()
})

it('keeps what nobody touches for a week, not longer', async () => {
  const drafts = new Drafts('kefu.gl01', KEY)
  const day = 24 * 3_600_000
  await drafts.save(draft('old', Date.now() - 8 * day))
  await drafts.save(draft('young', Date.now() - 6 * day))
  expect((await drafts.all()).map((it) => it.subject)).toEqual(['young'])
})
