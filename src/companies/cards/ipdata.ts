import type { Company } from '../company.ts';

export default {
  id: 'ipdata',
  name: 'ipdata',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Tells a page from the internet address where its visitor is and which network is used.',
  hosts: {
    'ipdata.co': 'utility',
  },
  privacy: 'https://ipdata.co/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ipdata.co/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
