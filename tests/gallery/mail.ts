import type { MailView } from '../../src/messages/contract.ts';
import type { MailFinding } from '../../src/signals/mail/judge.ts';

/** A finding: a pixel on the sender's own host, unless told otherwise. */
export function mailFinding(
  id: string,
  name: string,
  company: string | null,
  more: Partial<MailFinding> = {},
): MailFinding {
  const reasons = [`${id}.example/open?token=…`];
  return { id, name, company, as: 'pixel', certainty: 'observed', count: 1, shown: 0, reasons, ...more };
}

/** What was read of one opened message, in which nothing is, unless told otherwise. */
export function mailRead(more: Partial<Extract<MailView, { state: 'read' }>> = {}): MailView {
  return { state: 'read', bodies: 1, findings: [], recipientIds: [], campaignLinks: 0, way: 'direct', ...more };
}

const found = mailRead({
  findings: [
    mailFinding('mailchimp', 'Mailchimp', 'Intuit', {
      shown: 1,
      reasons: ['shop.us17.list-manage.com/track/open.php?u=…&id=…&e=…'],
    }),
    mailFinding('litmus', 'Litmus', 'Validity', { reasons: ['jwl2ap3q.emltrk.com/…'] }),
    mailFinding('unknown-sender', '', null, { certainty: 'inferred', reasons: ['t.fullbeans.test?id=…'] }),
    mailFinding('mailchimp', 'Mailchimp', 'Intuit', {
      as: 'link',
      count: 14,
      reasons: ['shop.us17.list-manage.com/track/click?u=…&id=…&e=…'],
    }),
    mailFinding('salesforce-marketing-cloud', 'Salesforce Marketing Cloud', 'Salesforce', {
      as: 'link',
      certainty: 'inferred',
      reasons: ['click.a-very-long-name-that-does-not-end.newsletter.shop.example/?qs=…'],
    }),
  ],
  recipientIds: [
    { name: 'mc_eid', company: 'Intuit' },
    { name: 'utm_email', company: null },
  ],
  campaignLinks: 12,
  way: 'proxied',
});

const rude = '<img src=x onerror=alert(1)>\u202Emoc.elgoog';

/** What the worker says of opened messages, by the gallery's name for it. */
export const mails: Readonly<Record<string, MailView>> = {
  'mail off': { state: 'off' },
  'mail found': found,
  'mail nobody': mailRead({ campaignLinks: 1 }),
  'mail not open': mailRead({ bodies: 0 }),
  'mail unreadable': { state: 'unreadable' },
  'mail hostile': mailRead({
    findings: [mailFinding('unknown-sender', '', null, { certainty: 'inferred', reasons: [rude] })],
    recipientIds: [{ name: rude, company: null }],
  }),
};
