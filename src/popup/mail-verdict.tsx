import type { MailView } from '../messages/contract.ts';
import { list, number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { MailFindingRow } from './mail-finding.tsx';
import { visible } from './visible.ts';

type Read = Extract<MailView, { state: 'read' }>;

/** What the addresses in the opened messages say. */
export function MailVerdict({ view }: { readonly view: Read }) {
  const { bodies, findings, recipientIds, campaignLinks, way } = view;
  if (bodies === 0) return <p>{text('mail_none_open')}</p>;
  const ids = recipientIds.map(({ name, company }) => (
    <span key={name}>
      <code>
        <bdi dir="ltr">{visible(name)}</bdi>
      </code>
      {company !== null && (
        <span class="aside">
          {' '}
          (<bdi>{company}</bdi>)
        </span>
      )}
    </span>
  ));
  const notes = [
    ...(findings.length === 0 ? [text('mail_nobody_text')] : []),
    ...(campaignLinks > 0 ? [text(plural('mail_campaign', campaignLinks), number(campaignLinks))] : []),
    ...(way === 'proxied' && findings.some(({ as }) => as === 'pixel') ? [text('mail_proxied')] : []),
  ];
  return (
    <>
      {findings.length === 0 && <p>{text(plural('mail_nobody', bodies))}</p>}
      {findings.map((finding) => (
        <MailFindingRow key={`${finding.as} ${finding.id} ${finding.reasons[0]}`} finding={finding} />
      ))}
      {ids.length > 0 && <p>{sentence('mail_recipient', list(ids))}</p>}
      {notes.length > 0 && <p class="aside">{notes.join(' ')}</p>}
    </>
  );
}
