import type { Company } from '../company.ts';

export default {
  id: 'oracle',
  name: 'Oracle',
  // Oracle closed BlueKai, Moat, AddThis and Grapeshot in 2023 and 2024; old pages still ask for them.
  hosts: {
    'bluekai.com': 'identity',
    'bkrtx.com': 'identity',
    'moatads.com': 'advertising',
    'moatpixel.com': 'advertising',
    'grapeshot.co.uk': 'advertising',
    'nexac.com': 'advertising',
    'addthis.com': 'social',
    'addthisedge.com': 'social',
    'en25.com': 'customer-data',
    'eloqua.com': 'customer-data',
    'maxymiser.net': 'experiment',
    'oracle.com': 'content',
  },
  privacy: 'https://www.oracle.com/legal/privacy/',
  sources: [{ url: 'https://www.oracle.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
