export const noticesZh = { title: '公告' }

export const noticesEn: typeof noticesZh = { title: 'Notices' }
