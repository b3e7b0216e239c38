import type { Company } from '../company.ts';

export default {
  id: 'plotly',
  name: 'Plotly',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Draws charts on pages of researchers and firms.',
  hosts: {
    'plot.ly': 'cdn',
    'plotly.com': 'cdn',
  },
  privacy: 'https://plotly.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://plotly.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
