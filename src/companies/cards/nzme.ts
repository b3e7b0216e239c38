import type { Company } from '../company.ts';

export default {
  id: 'nzme',
  name: 'NZME',
  parent: null,
  country: 'NZ',
  role: 'controller',
  about: 'Publishes The New Zealand Herald and runs radio stations.',
  hosts: {
    'nzme.co.nz': 'content',
    'nzherald.co.nz': 'content',
    'nzme.io': 'content',
    'newstalkzb.co.nz': 'content',
    'oneroof.co.nz': 'content',
  },
  privacy: 'https://www.nzme.co.nz/utility-pages/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nzme.co.nz/utility-pages/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
