import type { ComponentType } from 'react'
import type { WorkOrderFile } from '../../../api/orders'
import { answer, routing } from '../../../api/services'
import { PlainStep } from '../../../shared/file/PlainStep'
import type { FormProps } from '../../../shared/file/subject'
import { TextStep } from '../../../shared/file/TextStep'
import { useWords } from '../../../shared/words/useWords'
import { AcceptForm } from './AcceptForm'
import { AppointForm } from './AppointForm'
import { AssignForm } from './AssignForm'
import { FinishForm } from './FinishForm'
import { seen } from './seen'

type OrderForm = FormProps<WorkOrderFile>

function Arrive({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <PlainStep
      {...step}
      command="work-order.arrive"
      note={orders.note.arrive}
      send={(params) => answer(routing.POST('/api/routing/work-orders/{orderId}/arrival', { params: seen(params) }))}
    />
  )
}

function Start({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <PlainStep
      {...step}
      command="work-order.start"
      note={orders.note.start}
      send={(params) => answer(routing.POST('/api/routing/work-orders/{orderId}/work-start', { params: seen(params) }))}
    />
  )
}

function Cleaned({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <PlainStep
      {...step}
      command="work-order.note-cleaned"
      note={orders.note.cleaned}
      send={(params) => answer(routing.POST('/api/routing/work-orders/{orderId}/cleaning-end', { params: seen(params) }))}
    />
  )
}

function NotAdmitted({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <TextStep
      {...step}
      command="work-order.report-non-admission"
      name="reason"
      label={orders.why}
      send={(body, params) =>
        answer(routing.POST('/api/routing/work-orders/{orderId}/non-admission', { params: seen(params), body }))
      }
    />
  )
}

function Consent({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <TextStep
      {...step}
      command="work-order.consent"
      name="admittedBy"
      label={orders.admittedBy}
      send={(body, params) => answer(routing.POST('/api/routing/work-orders/{orderId}/consent', { params: seen(params), body }))}
    />
  )
}

function Dissatisfied({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <TextStep
      {...step}
      command="work-order.note-dissatisfaction"
      name="said"
      label={orders.said}
      send={(body, params) =>
        answer(routing.POST('/api/routing/work-orders/{orderId}/dissatisfaction', { params: seen(params), body }))
      }
    />
  )
}

function CallCleaning({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <TextStep
      {...step}
      command="work-order.call-cleaning"
      name="called"
      label={orders.called}
      send={(body, params) =>
        answer(routing.POST('/api/routing/work-orders/{orderId}/cleaning-call', { params: seen(params), body }))
      }
    />
  )
}

function Cancel({ file: _, ...step }: OrderForm) {
  const { orders } = useWords()
  return (
    <TextStep
      {...step}
      command="work-order.cancel"
      name="reason"
      label={orders.why}
      send={(body, params) =>
        answer(routing.POST('/api/routing/work-orders/{orderId}/cancellation', { params: seen(params), body }))
      }
    />
  )
}

/** The form of each command that the service may offer, in the order in which they come on a visit. */
export const ORDER_FORMS: Record<string, ComponentType<OrderForm>> = {
  'work-order.consent': Consent,
  'work-order.start': Start,
  'work-order.finish': FinishForm,
  'work-order.accept': AcceptForm,
  'work-order.note-cleaned': Cleaned,
  'work-order.arrive': Arrive,
  'work-order.appoint': AppointForm,
  'work-order.assign': AssignForm,
  'work-order.call-cleaning': CallCleaning,
  'work-order.note-dissatisfaction': Dissatisfied,
  'work-order.report-non-admission': NotAdmitted,
  'work-order.cancel': Cancel,
}

/** What ends an order without its work. */
export const FOR_GOOD = ['work-order.cancel']
