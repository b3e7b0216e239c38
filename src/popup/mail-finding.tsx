import type { ComponentChild } from 'preact';
import type { MailFinding } from '../signals/mail/judge.ts';
import { number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { visible } from './visible.ts';

/** Whom it is about: the sender, else the company that has the host, else the host. */
function whoIn({ name, company, reasons: [first = ''] }: MailFinding): string {
  return name || company || first.split(/[/?]/, 1)[0]!;
}

function how({ name, certainty, as }: MailFinding): ComponentChild {
  if (!name) return text('mail_how_unknown');
  const who = <bdi key="who">{visible(name)}</bdi>;
  return sentence(certainty === 'inferred' ? 'mail_how_inferred' : `mail_how_${as}`, who);
}

/** One who is told that a message is opened, or a link in it clicked; unfolded, how we know. */
export function MailFindingRow({ finding }: { readonly finding: MailFinding }) {
  const { name, company, as, certainty, count, shown, reasons } = finding;
  const who = (
    <bdi key="who" class="name">
      {visible(whoIn(finding))}
    </bdi>
  );
  const said = as === 'pixel' ? 'mail_pixel' : 'mail_link';
  return (
    <details class="row">
      <summary>
        <span class="who">
          {sentence(said, who)} {name !== '' && company !== name && <bdi class="aside">{company}</bdi>}
        </span>{' '}
        <CertaintyMark certainty={certainty} />
      </summary>
      <p>{how(finding)}</p>
      {shown > 0 && <p>{text('mail_shown')}</p>}
      {as === 'link' && <p>{text(plural('mail_links', count), number(count))}</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <code>
              <bdi dir="ltr">{visible(reason)}</bdi>
            </code>
          </li>
        ))}
      </ul>
    </details>
  );
}
