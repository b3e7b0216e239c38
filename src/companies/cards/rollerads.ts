import type { Company } from '../company.ts';

export default {
  id: 'rollerads',
  name: 'RollerAds',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sends push notices and pop-under ads to visitors of small sites.',
  hosts: {
    'rollerads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rollerads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
