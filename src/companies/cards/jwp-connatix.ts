import type { Company } from '../company.ts';

export default {
  id: 'jwp-connatix',
  name: 'JWX',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Supplies the video player on many news pages and sells the ads in it; made of JW Player and Connatix.',
  hosts: {
    'connatix.com': 'advertising',
    'jwplayer.com': 'video',
    'jwplatform.com': 'video',
    'jwpcdn.com': 'video',
    'jwpltx.com': 'analytics',
    'jwpsrv.com': 'video',
    'jwpapp.com': 'video',
    'longtailvideo.com': 'video',
    'ltassrv.com': 'video',
    'inplayer.com': 'video',
  },
  listed: ['Connatix', 'LongTail Ad Solutions'],
  privacy: 'https://connatix.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@connatix.com' },
  sources: [
    { url: 'https://connatix.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://jwpconnatix.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.jwplayer.com/players/docs', checked: '2026-11-22' },
  ],
} satisfies Company;
