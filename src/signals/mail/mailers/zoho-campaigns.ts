import type { Mailer } from '../mailer.ts';

export default {
  id: 'zoho-campaigns',
  name: 'Zoho Campaigns',
  company: 'Zoho',
  mail: {
    hosts: [
      'maillist-manage.com',
      'maillist-manage.eu',
      'maillist-manage.in',
      'maillist-manage.net',
      'maillist-manage.jp',
    ],
    links: [
      '//maillist-manage.com/click/{rest}',
      '//maillist-manage.eu/click/{rest}',
      '//maillist-manage.in/click/{rest}',
      '//maillist-manage.net/click/{rest}',
      '//maillist-manage.jp/click/{rest}',
    ],
  },
  sources: [{ url: 'https://help.zoho.com/portal/en/kb/campaigns', checked: '2026-11-22', seen: 'cited' }],
} satisfies Mailer;
