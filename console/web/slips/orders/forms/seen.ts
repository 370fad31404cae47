import type { Sending } from '../../../shared/file/StepForm'

/** As the service calls what a step of an order is sent with. */
export const seen = ({ path, header }: Sending) => ({
  path: { orderId: path.id },
  header: { 'If-Match': header['If-Match'] },
})
