import type { Company } from '../company.ts';

export default {
  id: 'datareporter',
  name: 'DataReporter',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Austrian cookie banner and privacy texts for companies.',
  hosts: {
    'datareporter.eu': 'consent',
  },
  privacy: 'https://www.datareporter.eu/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datareporter.eu/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
