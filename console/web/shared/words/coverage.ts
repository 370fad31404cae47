export const coverageZh = { title: '回访率' }

export const coverageEn: typeof coverageZh = { title: 'Coverage' }
