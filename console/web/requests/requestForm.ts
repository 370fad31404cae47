import type { RequestDetail } from '../api/types'
import type { FormProps } from '../shared/file/subject'

export type RequestForm = FormProps<RequestDetail>
