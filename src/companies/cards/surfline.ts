import type { Company } from '../company.ts';

export default {
  id: 'surfline',
  name: 'Surfline',
  parent: 'Wavetrak',
  country: 'US',
  role: 'controller',
  about: 'Surf forecasts shown on other sites.',
  hosts: {
    'surfline.com': 'utility',
    'magicseaweed.com': 'utility',
  },
  privacy: 'https://www.surfline.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.surfline.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
