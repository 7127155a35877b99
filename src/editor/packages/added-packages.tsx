/** @jsxImportSource react */
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { longDay } from '../../desk/live/wait-time.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { SureAct } from '../../desk/parts/sure-act.js';
import type { PackagesAnswer } from '../../protocol/packages.js';
import { editorHashOf } from '../live/editor-route.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

interface AddedProps {
  readonly list: PackagesAnswer;
  readonly onChange: () => Promise<void>;
}

/** The packages of this town and the makers it trusts; who may publish lets them go. */
export function AddedPackages({ list: { added, keys }, onChange }: AddedProps) {
  const remove = async (path: string, done: string) => {
    await ask(`${API}/${path}`, undefined, 'DELETE');
    say(done);
    await onChange();
  };
  return (
    <>
      <Added added={added} onRemove={remove} />
      <Makers keys={keys} onRemove={remove} />
    </>
  );
}

type Remove = (path: string, done: string) => Promise<void>;

const useMay = () => useEditor().me?.staff.roles.includes('publisher') ?? false;

function Added({ added, onRemove }: Pick<PackagesAnswer, 'added'> & { readonly onRemove: Remove }) {
  const words = useEditorWords();
  const { language } = useSettings();
  const may = useMay();
  return (
    <section className="panel stack" aria-labelledby="packages-added">
      <SubHeading id="packages-added">{words('packages-added')}</SubHeading>
      {added.length === 0 && <p>{words('packages-added-none')}</p>}
      <ul className="entries">
        {added.map(({ flow, name, maker, version, at }) => (
          <li key={flow} className="entry">
            <SubHeading level={3}>
              <a href={editorHashOf({ type: 'flow', flow })}>{name || flow}</a>
            </SubHeading>
            <p className="small">{words('package-of', { version, maker, when: longDay(at, language) })}</p>
            {may && (
              <div>
                <SureAct
                  negative
                  about={`: ${name}`}
                  sure={words('package-let-go-sure', { name })}
                  yes={words('package-let-go-yes')}
                  onAct={() => onRemove(`packages/${encodeURIComponent(flow)}`, words('package-gone', { name }))}
                >
                  {words('package-let-go')}
                </SureAct>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Makers({ keys, onRemove }: Pick<PackagesAnswer, 'keys'> & { readonly onRemove: Remove }) {
  const words = useEditorWords();
  const may = useMay();
  return (
    <section className="panel stack" aria-labelledby="makers-title">
      <SubHeading id="makers-title">{words('makers-title')}</SubHeading>
      {keys.length === 0 && <p>{words('makers-none')}</p>}
      <ul className="entries">
        {keys.map(({ key, maker, code }) => (
          <li key={key} className="entry">
            <SubHeading level={3}>{maker}</SubHeading>
            <p className="small">
              {words('package-code')}: <code>{code}</code>
            </p>
            {may && (
              <div>
                <SureAct
                  negative
                  about={`: ${maker}`}
                  sure={words('maker-stop-sure', { maker })}
                  yes={words('maker-stop-yes')}
                  onAct={() => onRemove(`package-keys/${key}`, words('maker-stopped', { maker }))}
                >
                  {words('maker-stop')}
                </SureAct>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
