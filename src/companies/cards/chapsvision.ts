import type { Company } from '../company.ts';

export default {
  id: 'chapsvision',
  name: 'ChapsVision',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Stores customer data and sends campaigns for companies; took in the mailing service NP6.',
  hosts: {
    'np6.com': 'marketing',
    'mperf.com': 'marketing',
    'chapsvision.com': 'marketing',
    'ezakus.net': 'advertising',
  },
  listed: ['Ezakus Pretargeting'],
  privacy: 'https://www.chapsvision.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chapsvision.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
