import type { Company } from '../company.ts';

export default {
  id: 'sky',
  name: 'Sky',
  parent: 'Comcast',
  country: 'GB',
  role: 'controller',
  about: 'European pay-TV and news company that links viewing and web visits of its customers to advertising.',
  hosts: {
    'sky.com': 'content',
    'skysports.com': 'content',
    'skynews.com': 'content',
    'news.sky.com': 'content',
    '365dm.com': 'content',
    'skyassets.com': 'content',
    'skycdp.com': 'content',
    'skymedia.co.uk': 'content',
    'sky.it': 'content',
    'nowtv.com': 'video',
  },
  listed: ['365 Media Group'],
  privacy: 'https://www.sky.com/help/articles/sky-privacy-and-cookies-notice',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.sky.com/help/articles/sky-privacy-and-cookies-notice', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
