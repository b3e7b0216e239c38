import type { Company } from '../company.ts';

export default {
  id: 'takealot',
  name: 'Takealot',
  parent: 'Naspers',
  country: 'ZA',
  role: 'controller',
  about: 'South African online shop; its own pages and pictures.',
  hosts: {
    'takealot.com': 'content',
    'superbalist.com': 'content',
    'mrd.com': 'content',
    'mr-d.co.za': 'content',
  },
  privacy: 'https://www.takealot.com/help/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.takealot.com/help/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
