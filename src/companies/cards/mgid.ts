import type { Company } from '../company.ts';

export default {
  id: 'mgid',
  name: 'MGID',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Fills boxes under articles with paid links and builds a reading profile to choose them.',
  hosts: {
    'mgid.com': 'recommendation',
    'dt07.net': 'recommendation',
    'dt00.net': 'recommendation',
    'marketgid.com': 'recommendation',
    'marketgid.info': 'recommendation',
    'steepto.com': 'recommendation',
    'adskeeper.com': 'recommendation',
    'adskeeper.co.uk': 'recommendation',
    'idealmedia.io': 'recommendation',
    'idealmedia.com': 'recommendation',
    'lentainform.com': 'recommendation',
  },
  listed: ['MGID', 'Market GID', 'Steepto'],
  privacy: 'https://www.mgid.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mgid.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
