import type { Company } from '../company.ts';

export default {
  id: 'comscore',
  name: 'Comscore',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Counts who reads and watches what across many pages and screens, and sells the figures to advertisers.',
  hosts: {
    'mdotlabs.com': 'fingerprinting',
    'scorecardresearch.com': 'analytics',
    'comscore.com': 'analytics',
    'voicefive.com': 'analytics',
    'sitestat.com': 'analytics',
    'nedstat.com': 'analytics',
    'securestudies.com': 'analytics',
    'adxpose.com': 'analytics',
    'certifica.com': 'analytics',
    'rentrak.com': 'analytics',
    'relevantknowledge.com': 'analytics',
    'zqtk.net': 'advertising',
    'proximic.com': 'advertising',
  },
  listed: ['Scorecard Research', 'comScore', 'VoiceFive', 'Proximic (ComScore)', 'Full Circle Studies'],
  privacy: 'https://www.comscore.com/About/Privacy-Policy',
  optOut: 'https://www.scorecardresearch.com/preferences.aspx',
  contact: { mail: 'DSR@comscore.com' },
  sources: [
    { url: 'https://www.comscore.com/About/Privacy-Policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.scorecardresearch.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
