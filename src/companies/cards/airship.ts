import type { Company } from '../company.ts';

export default {
  id: 'airship',
  name: 'Airship',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Push messages to phones and browsers for large brands, based on what users do.',
  hosts: {
    'urbanairship.com': 'marketing',
    'airship.com': 'marketing',
    'aswpsdkus.com': 'marketing',
    'aswpsdkeu.com': 'marketing',
    'a4.tl': 'marketing',
    'apptimize.com': 'experiment',
  },
  listed: ['Airship', 'Ad4Screen'],
  privacy: 'https://www.airship.com/legal/privacy/',
  optOut: null,
  contact: { mail: 'privacy@airship.com' },
  sources: [{ url: 'https://www.airship.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
