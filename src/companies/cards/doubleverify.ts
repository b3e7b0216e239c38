import type { Company } from '../company.ts';

export default {
  id: 'doubleverify',
  name: 'DoubleVerify',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Checks for advertisers whether their ads were seen, where they stood and whether a person saw them.',
  hosts: {
    'doubleverify.com': 'advertising',
    'dvtps.com': 'advertising',
    'iqfp1.com': 'advertising',
    'meetrics.net': 'advertising',
    'meetrics.com': 'advertising',
    'mxcdn.net': 'advertising',
    'zentrick.com': 'advertising',
    'leiki.com': 'advertising',
    'openslate.com': 'advertising',
    'scibids.com': 'advertising',
    'ad-juster.com': 'advertising',
  },
  listed: ['DoubleVerify'],
  privacy: 'https://doubleverify.com/privacy-notice/',
  optOut: 'https://doubleverify.com/opt-out/',
  contact: { form: 'https://doubleverify.com/opt-out/' },
  sources: [
    { url: 'https://doubleverify.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://doubleverify.com/newsroom/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
