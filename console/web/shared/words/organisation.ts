export const organisationZh = { title: '组织与制度' }

export const organisationEn: typeof organisationZh = { title: 'Organisation' }
