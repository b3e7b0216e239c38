import type { Company } from '../company.ts';

export default {
  id: 'ezoic',
  name: 'Ezoic',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs the ads of small websites and measures visitors to test which placement earns most.',
  hosts: {
    'ezoic.net': 'advertising',
    'ezoic.com': 'advertising',
    'ezodn.com': 'advertising',
    'ezojs.com': 'advertising',
    'ezoiccdn.com': 'advertising',
    'gatekeeperconsent.com': 'consent',
    'humix.com': 'video',
    'open.video': 'video',
  },
  listed: ['Ezoic', 'Ezoic CMP'],
  privacy: 'https://www.ezoic.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'legal@ezoic.com' },
  sources: [{ url: 'https://www.ezoic.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
