import type { Company } from '../company.ts';

export default {
  id: 'videoamp',
  name: 'VideoAmp',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Measures who saw TV and online ads by matching viewing data with households.',
  hosts: {
    'videoamp.com': 'analytics',
    'conversionlogic.net': 'advertising',
  },
  listed: ['Conversion Logic'],
  privacy: 'https://www.videoamp.com/us-privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.videoamp.com/us-privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
