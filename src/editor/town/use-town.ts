import { useMemo } from 'react';
import type { Texts } from '../../conversation/format.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import type { Municipality } from '../../flow/municipality.js';
import { localTime } from '../../lib/amsterdam-time.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { readTown } from '../document/town/read-town.js';
import { TOWN } from '../document/town/town-edit.js';
import { type TownForm, townForm } from '../document/town/town-form.js';
import { useEditor } from '../live/editor-store.js';

/** The facts of the town: to fill in, and as residents will read them. */
export interface Town {
  readonly form: TownForm;
  /** Absent while its name or its telephone number is missing. */
  readonly municipality?: Municipality;
  /** The words of residents, in Dutch. */
  readonly texts: Texts;
  /** The same in the language of this screen: for days and their names. */
  readonly dates: Texts;
  /** The day it is in the Netherlands. */
  readonly today: string;
}

/** The facts of the town as they are here, with what was not saved yet. */
export function useTown(): Town {
  const { files } = useEditor();
  const { language } = useSettings();
  const read = useTownIn(files, 'nl');
  const own = useTownIn(files, language);
  const form = useMemo(() => townForm(rawFile(files, TOWN)), [files]);
  const { municipality, texts } = read;
  const today = localTime(Date.now()).day;
  return { form, ...(municipality && { municipality }), texts, dates: own.texts, today };
}

function useTownIn(files: Files, language: string) {
  const words = `content/${language}/interface.yaml`;
  const [town, product] = [files.get(TOWN), files.get(words)];
  return useMemo(
    () =>
      readTown(
        new Map([
          [TOWN, town ?? ''],
          [words, product ?? ''],
        ]),
        language,
      ),
    [town, product, words, language],
  );
}
