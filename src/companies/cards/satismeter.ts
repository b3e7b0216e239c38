import type { Company } from '../company.ts';

export default {
  id: 'satismeter',
  name: 'SatisMeter',
  parent: 'Productboard',
  country: 'CZ',
  role: 'processor',
  about: 'Asks users of software how satisfied they are.',
  hosts: {
    'satismeter.com': 'customer-support',
  },
  privacy: 'https://www.satismeter.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.satismeter.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
