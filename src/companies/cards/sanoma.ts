import type { Company } from '../company.ts';

export default {
  id: 'sanoma',
  name: 'Sanoma',
  parent: null,
  country: 'FI',
  role: 'controller',
  about: 'Finnish publisher of Helsingin Sanomat and Ilta-Sanomat with shared accounts.',
  hosts: {
    'sanoma.fi': 'content',
    'sanoma.com': 'content',
    'sanomacdn.fi': 'content',
    'hs.fi': 'content',
    'is.fi': 'content',
    'sndp.fi': 'content',
    'sanoma-sndp.fi': 'content',
  },
  privacy: 'https://sanoma.fi/tietoa-meista/tietosuoja/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sanoma.fi/tietoa-meista/tietosuoja/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
