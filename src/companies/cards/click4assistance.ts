import type { Company } from '../company.ts';

export default {
  id: 'click4assistance',
  name: 'Click4Assistance',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'British chat service for company, council and university sites.',
  hosts: {
    'click4assistance.co.uk': 'live-chat',
  },
  listed: ['Click4Assistance'],
  privacy: 'https://www.click4assistance.co.uk/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.click4assistance.co.uk/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
