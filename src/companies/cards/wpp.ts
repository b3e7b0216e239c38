import type { Company } from '../company.ts';

export default {
  id: 'wpp',
  name: 'WPP',
  parent: null,
  country: 'GB',
  role: 'both',
  about: "Advertising group whose Xaxis and Choreograph units track people to aim its clients' ads.",
  hosts: {
    'mookie1.com': 'advertising',
    '247realmedia.com': 'advertising',
    'realmedia.com': 'advertising',
    'gmads.net': 'advertising',
    'qservz.com': 'advertising',
    'e-webtrack.net': 'advertising',
    'm-decision.com': 'advertising',
    'groupm.com': 'advertising',
    'xaxis.com': 'advertising',
    'wpp.com': 'advertising',
    'ib-ibi.com': 'identity',
    'choreograph.com': 'identity',
  },
  listed: ['Xaxis', 'GroupM', 'I-Behavior', 'MEC WebTrack', 'Marketing Dashboards'],
  privacy: 'https://www.wppmedia.com/pages/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wppmedia.com/pages/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
