import type { Company } from '../company.ts';

export default {
  id: 'equativ',
  name: 'Equativ',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Runs an ad server and an auction of ad space; formed from Smart AdServer and Sharethrough.',
  hosts: {
    'smartadserver.com': 'advertising',
    'sascdn.com': 'advertising',
    'sasqos.com': 'advertising',
    'equativ.com': 'advertising',
    'sharethrough.com': 'advertising',
    'smartadserverapis.com': 'advertising',
    'districtm.io': 'advertising',
    'districtm.ca': 'advertising',
    'dyntrk.com': 'advertising',
    'dynadmic.com': 'advertising',
    'liquidm.com': 'advertising',
  },
  listed: ['Sharethrough', 'District M', 'DynAdmic'],
  privacy: 'https://equativ.com/end-users-privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@smartadserver.com' },
  sources: [
    { url: 'https://equativ.com/end-users-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://equativ.com/press/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.sharethrough.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
