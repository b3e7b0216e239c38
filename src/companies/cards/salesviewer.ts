import type { Company } from '../company.ts';

export default {
  id: 'salesviewer',
  name: 'SalesViewer',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Tells site owners which companies looked at their pages.',
  hosts: {
    'salesviewer.com': 'identity',
    'salesviewer.org': 'identity',
  },
  privacy: 'https://www.salesviewer.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.salesviewer.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
