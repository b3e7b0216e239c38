import type { Company } from '../company.ts';

export default {
  id: 'netletix',
  name: 'Mairdumont Netletix',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Sells advertising on travel and service sites in Germany.',
  hosts: {
    'mairdumont-netletix.com': 'advertising',
    'netletix.com': 'advertising',
    'mdnxmp.mgr.consensu.org': 'consent',
  },
  listed: ['Mairdumont Netletic CMP'],
  privacy: 'https://www.mairdumont-netletix.com/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mairdumont-netletix.com/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
