export const filtersZh = {
  title: '常用筛选',
  office: '本处',
  keep: '存为常用筛选',
  name: '名称',
  share: '与本处共用',
  withdraw: '取消共用',
  remove: '删除',
}

export const filtersEn: typeof filtersZh = {
  title: 'Saved filters',
  office: 'office',
  keep: 'Save this filter',
  name: 'Name',
  share: 'Share with the office',
  withdraw: 'Stop sharing',
  remove: 'Remove',
}
