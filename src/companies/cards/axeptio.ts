import type { Company } from '../company.ts';

export default {
  id: 'axeptio',
  name: 'Axeptio',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "French cookie banner with a friendly look; keeps a record of each visitor's choice.",
  hosts: {
    'axept.io': 'consent',
    'axeptio.eu': 'consent',
    'axeptio.tech': 'consent',
  },
  privacy: 'https://www.axeptio.eu/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.axeptio.eu/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
