import type { Company } from '../company.ts';

export default {
  id: 'miq',
  name: 'MiQ',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Buys ads by auction for agencies and groups browsers by interests.',
  hosts: {
    'mediaiqdigital.com': 'advertising',
    'wearemiq.com': 'advertising',
    'miqdigital.com': 'advertising',
    'edkt.io': 'advertising',
  },
  listed: ['Media IQ'],
  privacy: 'https://www.wearemiq.com/privacy-and-compliance/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.wearemiq.com/privacy-and-compliance/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/airgridRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
