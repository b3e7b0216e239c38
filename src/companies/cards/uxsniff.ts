import type { Company } from '../company.ts';

export default {
  id: 'uxsniff',
  name: 'UXsniff',
  parent: null,
  country: 'MY',
  role: 'processor',
  about: 'Records visits and draws heatmaps for site owners.',
  hosts: {
    'uxsniff.com': 'session-replay',
  },
  privacy: 'https://uxsniff.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uxsniff.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
