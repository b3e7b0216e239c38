import type { Company } from '../company.ts';

export default {
  id: 'propellerads',
  name: 'PropellerAds',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells pop-up and push ads through websites and notification sign-ups.',
  hosts: {
    'propellerads.com': 'advertising',
    'propellerclick.com': 'advertising',
    'propu.sh': 'advertising',
    'onclickads.net': 'advertising',
    'onclkds.com': 'advertising',
    'onclickmax.com': 'advertising',
    'deloplen.com': 'advertising',
    'monetag.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://propellerads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
