import type { Company } from '../company.ts';

export default {
  id: 'webtrends-optimize',
  name: 'Webtrends Optimize',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows different visitors different page versions and measures which one sells better.',
  hosts: {
    'webtrends-optimize.com': 'experiment',
  },
  privacy: 'https://www.webtrends-optimize.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webtrends-optimize.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
