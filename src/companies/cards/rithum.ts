import type { Company } from '../company.ts';

export default {
  id: 'rithum',
  name: 'Rithum',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Lists shops' products on marketplaces and steers their ads, formerly as ChannelAdvisor.",
  hosts: {
    'channeladvisor.com': 'advertising',
    'searchmarketing.com': 'advertising',
    'rithum.com': 'advertising',
    'commercehub.com': 'advertising',
    'mercent.com': 'advertising',
  },
  listed: ['ChannelAdvisor', 'CommerceHub'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rithum.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
