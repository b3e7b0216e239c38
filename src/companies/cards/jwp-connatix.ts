import type { Company } from '../company.ts';

export default {
  id: 'jwp-connatix',
  name: 'JWP Connatix',
  // JW Player and Connatix merged in 2024.
  hosts: {
    'connatix.com': 'advertising',
    'jwplayer.com': 'video',
    'jwplatform.com': 'video',
    'jwpcdn.com': 'video',
    'jwpltx.com': 'video',
    'jwpsrv.com': 'video',
  },
  privacy: 'https://connatix.com/privacy-policy/',
  sources: [{ url: 'https://connatix.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
