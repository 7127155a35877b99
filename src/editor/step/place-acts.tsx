/** @jsxImportSource react */
import { Act } from '../../desk/parts/act.js';
import { useEditorWords } from '../words.js';

interface PlaceActsProps {
  /** Which of the list it is, for who does not see where the buttons stand. */
  readonly about: string;
  readonly first: boolean;
  readonly last: boolean;
  /** By one place: -1 is up, 1 is down. */
  readonly onMove: (by: -1 | 1) => unknown;
  readonly onRemove: () => unknown;
  /** What the ids of the two buttons that move begin with, for who must find them again. */
  readonly id?: string;
}

/** The buttons of one thing in a list: up, down and away. */
export function PlaceActs({ about, first, last, onMove, onRemove, id }: PlaceActsProps) {
  const words = useEditorWords();
  const after = `: ${about}`;
  return (
    <div className="row">
      {!first && (
        <Act id={id && `${id}-up`} about={after} onAct={() => onMove(-1)}>
          {words('up')}
        </Act>
      )}
      {!last && (
        <Act id={id && `${id}-down`} about={after} onAct={() => onMove(1)}>
          {words('down')}
        </Act>
      )}
      <Act negative about={after} onAct={onRemove}>
        {words('remove')}
      </Act>
    </div>
  );
}
