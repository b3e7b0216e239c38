import type { Company } from '../company.ts';

export default {
  id: 'dash-social',
  name: 'Dash Social',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Turns a brand’s social posts into shopping galleries and counts clicks.',
  hosts: {
    'dashhudson.com': 'content',
    'dashsocial.com': 'content',
    'likeshop.me': 'content',
  },
  listed: ['Dash Hudson', 'LikeShop'],
  privacy: 'https://www.dashsocial.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dashsocial.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
