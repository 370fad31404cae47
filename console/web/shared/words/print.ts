export const printZh = {
  print: '打印',
  sign: '签字',
  date: '日期',
}

export const printEn: typeof printZh = {
  print: 'Print',
  sign: 'Signature',
  date: 'Date',
}
