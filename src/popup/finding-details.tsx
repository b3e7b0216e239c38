import { messageKey } from '../messages/key.ts';
import type { Finding } from '../signals/finding.ts';
import type { OptOut } from '../signals/vendor.ts';
import { builtText, text } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { contactIn } from './met.ts';
import { ReasonLine } from './reason-line.tsx';
import { WayOut } from './way-out.tsx';
import { certaintySentence, outcomeWord } from './words.ts';

interface Props {
  readonly finding: Finding;
  readonly optOut: OptOut | undefined;
}

/** One finding: who, how certain, and unfolded why and what to do. */
export function FindingDetails({ finding, optOut }: Props) {
  const { id, name, company, certainty, reasons } = finding;
  const contact = contactIn(finding);
  const explanation = builtText(messageKey(id));
  return (
    <details class="row">
      <summary>
        <span class="who">
          <bdi class="name">{name}</bdi> {company !== null && company !== name && <bdi class="aside">{company}</bdi>}{' '}
          {contact === 'tried' && <span class="aside also">{outcomeWord(contact)}</span>}
        </span>{' '}
        <CertaintyMark certainty={certainty} />
      </summary>
      {explanation !== '' && <p>{explanation}</p>}
      <h4>{text('how_title')}</h4>
      <p>{certaintySentence(certainty, contact)}</p>
      <ul>
        {reasons.map((reason) => (
          <ReasonLine key={`${reason.place} ${reason.found}`} reason={reason} />
        ))}
      </ul>
      <h4>{text('can_title')}</h4>
      <WayOut optOut={optOut} />
    </details>
  );
}
