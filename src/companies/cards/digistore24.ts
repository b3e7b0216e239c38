import type { Company } from '../company.ts';

export default {
  id: 'digistore24',
  name: 'Digistore24',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Sells online courses and pays the websites that brought the buyer.',
  hosts: {
    'digistore24.com': 'advertising',
  },
  privacy: 'https://www.digistore24.com/page/privacyl',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.digistore24.com/page/privacyl', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
