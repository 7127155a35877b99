/** @jsxImportSource react */
import { PageHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import { TOWN } from '../document/town/town-edit.js';
import { editorHashOf, TOWN_PARTS, type TownPart } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { ChoicesPart } from './choices-part.js';
import { ContactPart } from './contact-part.js';
import { DaysPart } from './days-part.js';
import { FeesPart, feesEnding } from './fees-part.js';
import { LinksPart, PhonesPart } from './links-part.js';
import { NamesPart } from './names-part.js';
import { NearPart } from './near-part.js';
import { type Town, useTown } from './use-town.js';
import { WeekPart } from './week-part.js';

/** The facts of the town: everything that texts take from `content/municipality.yaml`. */
export function TownPage({ part }: { readonly part: TownPart }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const town = useTown();
  if (!files.has(TOWN)) return <p>{words('town-gone')}</p>;
  return (
    <>
      <PageHeading>{words('town', { part: words(`town-${part}`) })}</PageHeading>
      <nav className="frame-nav" aria-label={words('town-parts')}>
        <ul>
          {Object.values(TOWN_PARTS).map((one) => (
            <li key={one}>
              <a href={editorHashOf({ type: 'town', part: one })} aria-current={one === part ? 'page' : undefined}>
                {words(`town-${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stack town">
        <FeesNotice town={town} part={part} />
        <Part town={town} part={part} />
      </div>
    </>
  );
}

function FeesNotice({ town, part }: { readonly town: Town; readonly part: TownPart }) {
  const words = useEditorWords();
  const { length: count } = feesEnding(town);
  if (count === 0) return null;
  return (
    <Notice kind="warning">
      <p>
        {words('fees-end-soon', { count })}{' '}
        {part !== 'fees' && <a href={editorHashOf({ type: 'town', part: 'fees' })}>{words('fees-end-go')}</a>}
      </p>
    </Notice>
  );
}

function Part({ town, part }: { readonly town: Town; readonly part: TownPart }) {
  switch (part) {
    case 'names':
      return <NamesPart town={town} />;
    case 'phones':
      return <PhonesPart town={town} />;
    case 'links':
      return <LinksPart town={town} />;
    case 'hours':
      return <WeekPart town={town} />;
    case 'days':
      return <DaysPart town={town} />;
    case 'fees':
      return <FeesPart town={town} />;
    case 'choices':
      return <ChoicesPart town={town} />;
    case 'contact':
      return <ContactPart town={town} />;
    case 'near':
      return <NearPart town={town} />;
  }
}
