import type { Company } from '../company.ts';

export default {
  id: 'brainpad',
  name: 'BrainPad',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs Rtoaster, which picks products and messages for each visitor of Japanese shops.',
  hosts: {
    'rtoaster.jp': 'recommendation',
    'brainpad.co.jp': 'recommendation',
  },
  listed: ['Rtoaster'],
  privacy: 'https://www.brainpad.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brainpad.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
