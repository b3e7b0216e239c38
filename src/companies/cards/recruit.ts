import type { Company } from '../company.ts';

export default {
  id: 'recruit',
  name: 'Recruit',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese group of job, housing and booking sites; parent of Indeed.',
  hosts: {
    'recruit.co.jp': 'content',
    'recruit.jp': 'content',
    'hotpepper.jp': 'content',
    'hotpepper-gourmet.jp': 'content',
    'jalan.net': 'content',
    'suumo.jp': 'content',
    'rikunabi.com': 'content',
    'carsensor.net': 'content',
    'zexy.net': 'content',
    'hotp.jp': 'content',
    'r-ad.ne.jp': 'advertising',
    'rcrt.jp': 'analytics',
  },
  privacy: 'https://www.recruit.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.recruit.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
