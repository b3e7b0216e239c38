import type { Company } from '../company.ts';

export default {
  id: 'digitalocean',
  name: 'DigitalOcean',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rents out servers and file storage to other companies.',
  hosts: {
    'digitalocean.com': 'hosting',
    'do.co': 'hosting',
    'cloudways.com': 'hosting',
    'cloudwaysapps.com': 'hosting',
  },
  privacy: 'https://www.digitalocean.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.digitalocean.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.digitalocean.com/about', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
