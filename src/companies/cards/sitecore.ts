import type { Company } from '../company.ts';

export default {
  id: 'sitecore',
  name: 'Sitecore',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs company sites and tailors pages, search and mails to each visitor.',
  hosts: {
    'sitecore.com': 'personalization',
    'sitecorecloud.io': 'personalization',
    'sitecorecontenthub.cloud': 'personalization',
    'boxever.com': 'customer-data',
    'reflektion.com': 'recommendation',
    'rfksrv.com': 'recommendation',
  },
  listed: ['Boxever', 'Reflektion'],
  privacy: 'https://www.sitecore.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sitecore.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
