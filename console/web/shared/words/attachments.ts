import type { AttachmentKind } from '../../api/attachments'

const kindZh: Record<AttachmentKind, string> = { PHOTO: '照片', LETTER_SCAN: '来信扫描件', SIGNED_PAPER: '签字件', OTHER: '其他' }
const kindEn: Record<AttachmentKind, string> = {
  PHOTO: 'Photo',
  LETTER_SCAN: 'Scan of a letter',
  SIGNED_PAPER: 'Signed paper',
  OTHER: 'Other',
}

export const attachmentsZh = {
  title: '附件',
  none: '还没有附件。',
  add: '添加附件',
  kindTitle: '种类',
  kind: kindZh,
  caption: '说明',
  captionHint: '可不填，至多 200 字。',
  file: '文件',
  fileHint: 'JPEG、PNG 或 PDF，至多 10 MB；过大的照片会自动缩小。也可把文件拖到这里。',
  takePhoto: '拍照',
  preparing: '正在准备…',
  sent: (part: number) => `已上传 ${part}%`,
  empty: '文件是空的，请重新选择。',
  otherType: '只接受 JPEG 照片、PNG 图片和 PDF 文件；改扩展名无效，请另存为其中一种再选。',
  tooLarge: '文件超过 10 MB，请缩小或分开扫描后再选。',
  view: '查看',
  save: '下载',
  withdraw: '作废',
  withdrawn: '已作废',
  reason: '作废原因',
  reasonHint: '文件保留，此后只有管理处主任和品质部可以查看。',
  readNote: '每次查看都记录在全过程中。',
}

export const attachmentsEn: typeof attachmentsZh = {
  title: 'Attachments',
  none: 'Nothing is attached yet.',
  add: 'Attach a file',
  kindTitle: 'Kind',
  kind: kindEn,
  caption: 'Remark',
  captionHint: 'If you like, at most 200 characters.',
  file: 'File',
  fileHint: 'JPEG, PNG or PDF of at most 10 MB; larger photos are made smaller. You can drop it here, too.',
  takePhoto: 'Take a photo',
  preparing: 'Getting it ready…',
  sent: (part: number) => `${part}% sent`,
  empty: 'The file is empty: choose another.',
  otherType: 'JPEG, PNG and PDF are taken. Its name does not help: save it as one of these first.',
  tooLarge: 'The file has more than 10 MB: make it smaller, or scan in parts.',
  view: 'View',
  save: 'Save',
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn',
  reason: 'Why it is withdrawn',
  reasonHint: 'The file stays, for the office director and the quality department.',
  readNote: 'Every reading is on the timeline.',
}
