import type { Company } from '../company.ts';

export default {
  id: 'nielsen',
  name: 'Nielsen',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Counts who watches and reads what, and sorts people into groups for advertisers.',
  hosts: {
    'imrworldwide.com': 'analytics',
    'nielsen.com': 'analytics',
    'nmrodam.com': 'analytics',
    'netratings.com': 'analytics',
    'nielsen-online.com': 'analytics',
    'vizu.com': 'analytics',
    'myvisualiq.net': 'analytics',
    'visualiq.com': 'analytics',
    'gracenote.com': 'analytics',
    'exelator.com': 'identity',
    'exelate.com': 'identity',
    'visualdna.com': 'identity',
    'vdna-assets.com': 'identity',
  },
  listed: ['Nielsen NetRatings SiteCensus', 'eXelate', 'Visual IQ', 'VisualDNA', 'Imagini Holdings', 'Vizu (Nielsen)'],
  privacy: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
  optOut: 'https://www.nielsen.com/legal/privacy-principles/nielsen-marketing-cloud-services-privacy-statement/',
  contact: { mail: 'privacy.department@nielsen.com' },
  sources: [
    {
      url: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://www.nielsen.com/news-center/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
