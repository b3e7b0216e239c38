import type { Company } from '../company.ts';

export default {
  id: 'recapture',
  name: 'Recapture',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Mails people who left a filled basket.',
  hosts: {
    'recapture.io': 'marketing',
  },
  privacy: 'https://recapture.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://recapture.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
