import type { ChatCard } from '../../signals/chat/card.ts';
import { list, number } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';
import { Facts } from '../facts.tsx';
import { briefOf } from '../told-brief.ts';
import { ToldList } from '../told-list.tsx';
import { subjectTitle } from '../words.ts';
import { Line } from './line.tsx';

type Before = NonNullable<ChatCard['before']>;

function Hosts({ asked }: Pick<Before, 'asked'>) {
  return (
    <ul>
      {asked.map(({ host, requests, pending, tried, posts, read }) => (
        <li key={host}>
          <bdi dir="ltr" class="host">
            {host}
          </bdi>{' '}
          <span class="aside">
            <Facts
              facts={[
                ...(requests > 0 ? [text(plural('requests', requests), number(requests))] : []),
                ...(posts > 0 ? [text(plural('chat_posts', posts), number(posts))] : []),
                ...(posts > 0 && read === 'none' ? [text('chat_posts_not_read')] : []),
                ...(pending > 0 ? [text('chat_pending', number(pending))] : []),
                ...(tried > 0 ? [text('chat_tried', number(tried))] : []),
              ]}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the maker of a chat was sent before the person used it; up to now, if they did not. */
export function BeforeLine({ before, used }: Pick<ChatCard, 'before' | 'used'>) {
  if (!before) return <Line says={text('chat_before_unknown')}>{null}</Line>;
  const { asked, told } = before;
  const requests = asked.reduce((sum, one) => sum + one.requests, 0);
  if (asked.length === 0 && told.length === 0) return <Line says={text('chat_before_none')}>{null}</Line>;
  const subjects = briefOf(told, 'sent');
  const says = (
    <>
      {requests === 0
        ? text('chat_before_stayed')
        : text(plural(used === 'yes' ? 'chat_before' : 'chat_so_far', requests), number(requests))}{' '}
      {subjects.length > 0 && (
        <span class="aside">{text('told_brief', list(subjects.map(subjectTitle)).join(''))}</span>
      )}
    </>
  );
  return (
    <Line says={says}>
      {() => (
        <>
          <Hosts asked={asked} />
          {told.length > 0 && <ToldList title={text('told_sent_title')} told={told} />}
        </>
      )}
    </Line>
  );
}
