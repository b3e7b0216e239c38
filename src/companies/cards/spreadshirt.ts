import type { Company } from '../company.ts';

export default {
  id: 'spreadshirt',
  name: 'Spreadshirt',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Prints T-shirts sold in shops placed on other sites.',
  hosts: {
    'spreadshirt.com': 'content',
    'spreadshirt.de': 'content',
    'spreadshirt.net': 'content',
    'spreadshirtmedia.net': 'content',
    'spreadshirtmedia.com': 'content',
  },
  privacy: 'https://www.spreadshirt.com/privacy-policy-C3928',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.spreadshirt.com/privacy-policy-C3928', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
