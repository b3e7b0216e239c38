import type { Company } from '../company.ts';

export default {
  id: 'adobe',
  name: 'Adobe',
  hosts: {
    'demdex.net': 'identity',
    'everesttech.net': 'identity',
    'omtrdc.net': 'analytics',
    '2o7.net': 'analytics',
    'tt.omtrdc.net': 'personalization',
    'adobedtm.com': 'tag-manager',
    'adobedc.net': 'customer-data',
    'marketo.net': 'customer-data',
    'marketo.com': 'customer-data',
    'mktoresp.com': 'customer-data',
    'bizible.com': 'customer-data',
    'typekit.net': 'cdn',
    'typekit.com': 'cdn',
    'scene7.com': 'cdn',
    'adobe.com': 'content',
    'adobe.io': 'content',
  },
  privacy: 'https://www.adobe.com/privacy/policy.html',
  sources: [{ url: 'https://www.adobe.com/privacy/policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
