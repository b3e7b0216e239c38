import type { Company } from '../company.ts';

export default {
  id: 'iheartmedia',
  name: 'iHeartMedia',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American radio and podcast company that learns from what people listen to for advertisers.',
  hosts: {
    'iheart.com': 'content',
    'iheartmedia.com': 'content',
    'iheartradio.com': 'content',
    'ihrhls.com': 'content',
    'ihrint.com': 'content',
    'ihrdev.com': 'content',
  },
  privacy: 'https://www.iheart.com/content/privacy-and-cookie-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iheart.com/content/privacy-and-cookie-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
