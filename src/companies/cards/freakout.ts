import type { Company } from '../company.ts';

export default {
  id: 'freakout',
  name: 'FreakOut',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Buys ads by auction in Japan and Asia.',
  hosts: {
    'fout.jp': 'advertising',
    'fout.co.jp': 'advertising',
    'freakout.net': 'advertising',
  },
  listed: ['FreakOut'],
  privacy: 'https://www.fout.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fout.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
