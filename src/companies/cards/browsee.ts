import type { Company } from '../company.ts';

export default {
  id: 'browsee',
  name: 'Browsee',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Records visits and draws heatmaps for small web shops and apps.',
  hosts: {
    'browsee.io': 'session-replay',
  },
  privacy: 'https://browsee.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://browsee.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
