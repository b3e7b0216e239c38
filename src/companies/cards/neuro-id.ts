import type { Company } from '../company.ts';

export default {
  id: 'neuro-id',
  name: 'NeuroID',
  parent: 'Experian',
  country: 'US',
  role: 'processor',
  about: 'Reads hesitation and typing on application forms to guess at fraud.',
  hosts: {
    'neuro-id.com': 'fingerprinting',
  },
  privacy: 'https://www.neuro-id.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.neuro-id.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
