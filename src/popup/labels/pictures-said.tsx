import type { PicturesView } from '../../messages/contract.ts';
import { number } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';
import { Facts } from '../facts.tsx';
import { visible } from '../visible.ts';
import { Source } from './source.tsx';

type Read = Extract<PicturesView, { state: 'read' }>;

function Picture({ picture: { name, credentials, sources } }: { readonly picture: Read['found'][number] }) {
  return (
    <li>
      {name ? (
        <code>
          <bdi dir="ltr">{visible(name)}</bdi>
        </code>
      ) : (
        text('labels_pictures_unnamed')
      )}{' '}
      <Facts
        facts={[
          ...sources.map((source) => <Source key={source.term} source={source} />),
          ...(credentials === 'none' ? [] : [text(`labels_credentials_${credentials}`)]),
        ]}
      />
    </li>
  );
}

/** What the metadata of a page's pictures says, and of how many it could not be read. */
export function PicturesSaid({ view }: { readonly view: PicturesView }) {
  if (view.state === 'unreadable') return <p>{text('labels_pictures_unreadable')}</p>;
  const { shown, read, elsewhere, found } = view;
  if (shown === 0) return <p>{text('labels_pictures_nothing')}</p>;
  const unkept = Math.max(0, shown - read - elsewhere);
  return (
    <>
      <p>{text(plural('labels_pictures_read', shown), number(read), number(shown))}</p>
      {found.length > 0 && (
        <ul>
          {found.map((picture, at) => (
            <Picture key={at} picture={picture} />
          ))}
        </ul>
      )}
      {found.length === 0 && read > 0 && <p>{text('labels_pictures_none')}</p>}
      {elsewhere > 0 && <p class="aside">{text(plural('labels_pictures_elsewhere', elsewhere), number(elsewhere))}</p>}
      {unkept > 0 && <p class="aside">{text(plural('labels_pictures_unkept', unkept), number(unkept))}</p>}
      {found.length > 0 && <p class="aside">{text('labels_pictures_how')}</p>}
    </>
  );
}
