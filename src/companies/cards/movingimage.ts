import type { Company } from '../company.ts';

export default {
  id: 'movingimage',
  name: 'movingimage',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Hosts and plays videos for companies and their staff.',
  hosts: {
    'edge-cdn.net': 'video',
    'movingimage.com': 'video',
    'movingimage24.com': 'video',
  },
  listed: ['MovingIMAGE24'],
  privacy: 'https://www.movingimage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.movingimage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
