import type { Company } from '../company.ts';

export default {
  id: 'streamamg',
  name: 'StreamAMG',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Video streaming for sports clubs and leagues.',
  hosts: {
    'streamamg.com': 'video',
  },
  listed: ['SreamAMG'],
  privacy: 'https://www.streamamg.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.streamamg.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
