export const slipsZh = { title: '联络单' }

export const slipsEn: typeof slipsZh = { title: 'Slips' }
