import type { Company } from '../company.ts';

export default {
  id: 'cisco',
  name: 'Cisco',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures speed and errors of pages with AppDynamics and Splunk and records visits with Smartlook.',
  hosts: {
    'smartlook.com': 'session-replay',
    'smartlook.cloud': 'session-replay',
    'appdynamics.com': 'analytics',
    'eum-appdynamics.com': 'analytics',
    'signalfx.com': 'analytics',
    'splunk.com': 'analytics',
    'splunkcloud.com': 'analytics',
    'thousandeyes.com': 'analytics',
    'cisco.com': 'utility',
  },
  listed: ['Smartlook', 'AppDynamics', 'H264 Codec'],
  privacy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.smartlook.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
