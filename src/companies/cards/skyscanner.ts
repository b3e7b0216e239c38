import type { Company } from '../company.ts';

export default {
  id: 'skyscanner',
  name: 'Skyscanner',
  parent: 'Trip.com Group',
  country: 'GB',
  role: 'controller',
  about: 'Flight search whose boxes appear on travel sites.',
  hosts: {
    'skyscanner.net': 'utility',
    'skyscanner.com': 'utility',
    'skyscnr.com': 'utility',
  },
  listed: ['SkyScanner'],
  privacy: 'https://www.skyscanner.net/media/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.skyscanner.net/media/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
