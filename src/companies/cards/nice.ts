import type { Company } from '../company.ts';

export default {
  id: 'nice',
  name: 'NiCE',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Contact-centre and analytics maker; its chat records what visitors ask and how agents reply.',
  hosts: {
    'nice-incontact.com': 'live-chat',
    'niceincontact.com': 'live-chat',
    'nicecxone.com': 'live-chat',
    'nice.com': 'live-chat',
    'brandembassy.com': 'live-chat',
  },
  privacy: 'https://www.nice.com/company/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nice.com/company/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
