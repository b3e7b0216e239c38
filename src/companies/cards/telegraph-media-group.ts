import type { Company } from '../company.ts';

export default {
  id: 'telegraph-media-group',
  name: 'Telegraph Media Group',
  parent: 'Axel Springer',
  country: 'GB',
  role: 'controller',
  about: 'Publishes the Daily and Sunday Telegraph and recognises subscribers on its pages.',
  hosts: {
    'telegraph.co.uk': 'content',
    'tmgservices.co.uk': 'content',
  },
  privacy: 'https://www.telegraph.co.uk/about-us/privacy-and-cookie-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.telegraph.co.uk/about-us/privacy-and-cookie-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.lbc.co.uk/article/642bff3a97ff482eb3e8fe92870f57ba-5HjdTwm_2/', checked: '2026-11-22' },
  ],
} satisfies Company;
