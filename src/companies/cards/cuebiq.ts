import type { Company } from '../company.ts';

export default {
  id: 'cuebiq',
  name: 'Cuebiq',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects phone locations and counts visits to shops after an ad was seen.',
  hosts: {
    'cuebiq.com': 'advertising',
  },
  privacy: 'https://cuebiq.com/privacy-policy/',
  optOut: 'https://www.cuebiq.com/privacy-request/',
  contact: { mail: 'privacy@cuebiq.com' },
  sources: [{ url: 'https://cuebiq.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
