import type { Company } from '../company.ts';

export default {
  id: 'glassbox',
  name: 'Glassbox',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Records whole visits to bank, insurance and shop sites so that staff can play them back.',
  hosts: {
    'glassbox.com': 'session-replay',
    'glassboxdigital.com': 'session-replay',
    'glassboxdigital.io': 'session-replay',
    'glassboxcdn.com': 'session-replay',
    'sessioncam.com': 'session-replay',
  },
  listed: ['SessionCam'],
  privacy: 'https://www.glassbox.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.glassbox.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
