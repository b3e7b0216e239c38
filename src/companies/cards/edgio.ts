import type { Company } from '../company.ts';

export default {
  id: 'edgio',
  name: 'Edgio',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivered the files of other companies as Limelight and Edgecast until its bankruptcy in 2024.',
  hosts: {
    'llnwd.net': 'cdn',
    'llnw.net': 'cdn',
    'llnwi.net': 'cdn',
    'lldns.net': 'cdn',
    'limelight.com': 'cdn',
    'edgio.net': 'cdn',
    'edg.io': 'cdn',
    'layer0.co': 'cdn',
    'delvenetworks.com': 'video',
  },
  listed: ['Layer0'],
  privacy: 'https://edg.io/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://edg.io/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
