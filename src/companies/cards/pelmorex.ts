import type { Company } from '../company.ts';

export default {
  id: 'pelmorex',
  name: 'Pelmorex',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Runs The Weather Network and sells advertising by place and weather.',
  hosts: {
    'pelmorex.com': 'content',
    'theweathernetwork.com': 'content',
    'meteomedia.com': 'content',
    'eltiempo.es': 'content',
    'twnmm.com': 'content',
    'pelmorex.ca': 'content',
  },
  privacy: 'https://www.pelmorex.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pelmorex.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
