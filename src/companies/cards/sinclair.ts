import type { Company } from '../company.ts';

export default {
  id: 'sinclair',
  name: 'Sinclair',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "American TV station owner; its stations' news sites share these servers.",
  hosts: {
    'sbgi.net': 'content',
    'sinclairstoryline.com': 'content',
    'sbgtv.com': 'content',
    'tennis.com': 'content',
    'thenationaldesk.com': 'content',
  },
  privacy: 'https://sbgi.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sbgi.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
