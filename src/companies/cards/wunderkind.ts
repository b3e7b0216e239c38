import type { Company } from '../company.ts';

export default {
  id: 'wunderkind',
  name: 'Wunderkind',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Recognises shoppers’ devices and mails or texts people who left a shop without buying.',
  hosts: {
    'bounceexchange.com': 'identity',
    'bouncex.net': 'identity',
    'wknd.ai': 'identity',
    'wunderkind.co': 'identity',
    'cdnbasket.net': 'identity',
    'cdnwidget.com': 'identity',
    'smarterhq.io': 'identity',
    'smarterremarketer.net': 'identity',
  },
  listed: ['Wunderkind', 'SmarterHQ'],
  privacy: 'https://www.wunderkind.co/privacy/',
  optOut: null,
  contact: { mail: 'privacyrequests@wunderkind.co' },
  sources: [{ url: 'https://www.wunderkind.co/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
