import type { ComponentChild } from 'preact';
import { messageKey } from '../messages/key.ts';
import type { Finding } from '../signals/finding.ts';
import type { Told } from '../signals/told.ts';
import type { OptOut } from '../signals/vendor.ts';
import { list } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { builtText, text } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { Facts } from './facts.tsx';
import { contactIn } from './met.ts';
import { ReasonLine } from './reason-line.tsx';
import { briefOf, eventsOf } from './told-brief.ts';
import { ToldList } from './told-list.tsx';
import { visible } from './visible.ts';
import { WayOut } from './way-out.tsx';
import { certaintySentence, outcomeWord, subjectTitle } from './words.ts';

interface Props {
  readonly finding: Finding;
  readonly optOut: OptOut | undefined;
}

/** In a few words, what was told or is held. */
function Brief({ told, way }: Pick<Finding, 'told'> & Pick<Told, 'way'>) {
  const events = eventsOf(told, way).map((name) => <bdi key={name}>{visible(name)}</bdi>);
  // That something happened says nothing; what it was does.
  const words = briefOf(told, way).flatMap<ComponentChild>((subject) =>
    subject === 'event' ? events : subjectTitle(subject),
  );
  if (words.length === 0) return null;
  return <span class="aside brief">{sentence(`${way === 'sent' ? 'told' : 'held'}_brief`, list(words))}</span>;
}

/** One finding: who, how certain, and unfolded why and what to do. */
export function FindingDetails({ finding, optOut }: Props) {
  const { id, name, company, certainty, reasons, told } = finding;
  const sent = told?.filter(({ way }) => way === 'sent') ?? [];
  const held = told?.filter(({ way }) => way === 'held') ?? [];
  const contact = contactIn(finding);
  const facts = [
    ...(company !== null && company !== name ? [<bdi key="company">{company}</bdi>] : []),
    ...(contact === 'tried' ? [outcomeWord(contact)] : []),
  ];
  const inPage = company === null ? text('told_held_title') : sentence('told_held_title_for', <bdi>{name}</bdi>);
  const explanation = builtText(messageKey(id));
  return (
    <details class="row">
      <summary>
        <span class="who">
          <bdi class="name">{name}</bdi>{' '}
          <span class="aside">
            <Facts facts={facts} />
          </span>
          <Brief told={told} way="sent" /> <Brief told={told} way="held" />
        </span>{' '}
        <CertaintyMark certainty={certainty} />
      </summary>
      {explanation !== '' && <p>{explanation}</p>}
      {sent.length > 0 && <ToldList title={text('told_sent_title')} told={sent} />}
      {held.length > 0 && <ToldList title={inPage} told={held} />}
      <h4>{text('how_title')}</h4>
      <p>{certaintySentence(certainty, contact)}</p>
      <ul>
        {/* The words of a chat stand with the chat. */}
        {reasons
          .filter(({ place }) => place !== 'words')
          .map((reason) => (
            <ReasonLine key={`${reason.place} ${reason.found}`} reason={reason} />
          ))}
      </ul>
      <h4>{text('can_title')}</h4>
      <WayOut optOut={optOut} />
    </details>
  );
}
