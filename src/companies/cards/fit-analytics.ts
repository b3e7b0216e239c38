import type { Company } from '../company.ts';

export default {
  id: 'fit-analytics',
  name: 'Fit Analytics',
  parent: 'Snap',
  country: 'DE',
  role: 'processor',
  about: 'Size advice in clothing shops from body data and purchases.',
  hosts: {
    'fitanalytics.com': 'personalization',
  },
  listed: ['Fit Analytics'],
  privacy: 'https://www.fitanalytics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fitanalytics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
