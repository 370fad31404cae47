export const callbacksZh = { title: '回访' }

export const callbacksEn: typeof callbacksZh = { title: 'Callbacks' }
