import type { Company } from '../company.ts';

export default {
  id: 'mouseflow',
  name: 'Mouseflow',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Records mouse movements, scrolling and form entries of visitors and draws heatmaps for the site.',
  hosts: {
    'mouseflow.com': 'session-replay',
  },
  listed: ['Mouseflow'],
  privacy: 'https://mouseflow.com/legal/visitor/privacy-policy/',
  optOut: 'https://mouseflow.com/opt-out/',
  contact: null,
  sources: [{ url: 'https://mouseflow.com/legal/visitor/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
