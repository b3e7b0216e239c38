import type { Company } from '../company.ts';

export default {
  id: 'madison-logic',
  name: 'Madison Logic',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Aims business adverts at staff of firms that read about a subject.',
  hosts: {
    'madisonlogic.com': 'advertising',
  },
  privacy: 'https://www.madisonlogic.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.madisonlogic.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
