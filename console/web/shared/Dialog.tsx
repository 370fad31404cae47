import { Modal, type ModalProps } from 'antd'

/** A place of our own: in the body the library would hold the page still by a style element, which the page refuses; `base.css` holds it. */
const place = () => document.getElementById('dialogs') ?? document.body

/** A window over the page. */
export function Dialog(props: ModalProps) {
  return <Modal footer={null} {...props} getContainer={place} />
}
