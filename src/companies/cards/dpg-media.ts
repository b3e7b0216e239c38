import type { Company } from '../company.ts';

export default {
  id: 'dpg-media',
  name: 'DPG Media',
  parent: null,
  country: 'BE',
  role: 'controller',
  about:
    'Publisher and broadcaster in Belgium and the Netherlands that profiles its readers for advertising across all its titles.',
  hosts: {
    'dpgmedia.be': 'content',
    'dpgmedia.nl': 'content',
    'dpgmedia.net': 'content',
    'dpgmedia.com': 'content',
    'dpgmedia.cloud': 'content',
    'persgroep.net': 'content',
    'persgroep.be': 'content',
    'persgroep.nl': 'content',
    'persgroep.cloud': 'content',
    'nu.nl': 'content',
    'ad.nl': 'content',
    'hln.be': 'content',
    'tweakers.net': 'content',
    'sanoma.nl': 'content',
    'myprivacy.dpgmedia.nl': 'consent',
    'myprivacy.dpgmedia.be': 'consent',
    'advertising-cdn.dpgmedia.cloud': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.dpgmedia.nl/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
