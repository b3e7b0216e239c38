import type { Company } from '../company.ts';

export default {
  id: 'bebit',
  name: 'beBit',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs WebAntenna, which measures which ads brought visitors to Japanese sites.',
  hosts: {
    'webantenna.info': 'analytics',
    'bebit.co.jp': 'analytics',
    'usergram.info': 'analytics',
  },
  privacy: 'https://www.bebit.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bebit.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
