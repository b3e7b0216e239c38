import { messageKey } from '../messages/key.ts';
import type { Finding } from '../signals/finding.ts';
import type { Told } from '../signals/told.ts';
import type { OptOut } from '../signals/vendor.ts';
import { builtText, text } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { contactIn } from './met.ts';
import { ReasonLine } from './reason-line.tsx';
import { briefOf } from './told-brief.ts';
import { ToldList } from './told-list.tsx';
import { WayOut } from './way-out.tsx';
import { list } from '../ui/format.ts';
import { certaintySentence, outcomeWord, subjectTitle } from './words.ts';

interface Props {
  readonly finding: Finding;
  readonly optOut: OptOut | undefined;
}

/** In a few words, what was told or is held. */
function Brief({ told, way }: Pick<Finding, 'told'> & { readonly way: Told['way'] }) {
  const subjects = briefOf(told, way);
  if (subjects.length === 0) return null;
  return (
    <span class="aside brief">
      {text(`${way === 'sent' ? 'told' : 'held'}_brief`, list(subjects.map(subjectTitle)).join(''))}
    </span>
  );
}

/** One finding: who, how certain, and unfolded why and what to do. */
export function FindingDetails({ finding, optOut }: Props) {
  const { id, name, company, certainty, reasons, told } = finding;
  const sent = told?.filter(({ way }) => way === 'sent') ?? [];
  const held = told?.filter(({ way }) => way === 'held') ?? [];
  const contact = contactIn(finding);
  const explanation = builtText(messageKey(id));
  return (
    <details class="row">
      <summary>
        <span class="who">
          <bdi class="name">{name}</bdi> {company !== null && company !== name && <bdi class="aside">{company}</bdi>}{' '}
          <Brief told={told} way="sent" /> <Brief told={told} way="held" />
          {contact === 'tried' && <span class="aside also">{outcomeWord(contact)}</span>}
        </span>{' '}
        <CertaintyMark certainty={certainty} />
      </summary>
      {explanation !== '' && <p>{explanation}</p>}
      {sent.length > 0 && <ToldList title={text('told_sent_title')} told={sent} />}
      {held.length > 0 && <ToldList title={text('told_held_title')} told={held} />}
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
