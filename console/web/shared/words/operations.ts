export const operationsZh = { title: '运维' }

export const operationsEn: typeof operationsZh = { title: 'Operations' }
