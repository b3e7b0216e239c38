import type { Company } from '../company.ts';

export default {
  id: 'pushalert',
  name: 'PushAlert',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Browser push messages triggered by what a visitor does.',
  hosts: {
    'pushalert.co': 'marketing',
  },
  privacy: 'https://pushalert.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pushalert.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
