import type { Company } from '../company.ts';

export default {
  id: 'handelsblatt-media',
  name: 'Handelsblatt Media Group',
  parent: 'Holtzbrinck',
  country: 'DE',
  role: 'controller',
  about: 'Publishes Handelsblatt and WirtschaftsWoche and sells advertising to their readers.',
  hosts: {
    'handelsblatt.com': 'content',
    'handelsblattgroup.com': 'content',
    'wiwo.de': 'content',
    'vhb.de': 'content',
  },
  privacy: 'https://www.handelsblatt.com/impressum/nutzungshinweise/datenschutzerklaerung/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.handelsblatt.com/impressum/nutzungshinweise/datenschutzerklaerung/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
