import type { Company } from '../company.ts';

export default {
  id: 'dailymotion',
  name: 'Dailymotion',
  parent: 'Canal+',
  country: 'FR',
  role: 'controller',
  about: 'Video site whose player on news pages shows ads and follows viewers.',
  hosts: {
    'dailymotion.com': 'video',
    'dmcdn.net': 'video',
    'dm.gg': 'video',
    'dmxleo.com': 'video',
    'pxlad.io': 'advertising',
    'sublimevideo.net': 'video',
    'dm-event.net': 'analytics',
  },
  listed: ['Dailymotion'],
  privacy: 'https://legal.dailymotion.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.dailymotion.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
