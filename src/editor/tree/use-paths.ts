import { useMemo, useState } from 'react';
import type { Talk } from '../../flow/talk.js';
import type { Version } from '../../flow/version.js';
import { talksPath } from '../document/flow-parts.js';
import { pathOfTalk, talksIn } from '../document/talk-path.js';
import { useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

const NONE = '';
const PREVIEW = 'preview';

/** Which path through the tree is shown: none, that of the preview, or of one of the example talks. */
export function usePaths(version: Version, flow: string, previewed: readonly string[]) {
  const words = useEditorWords();
  const { files } = useEditor();
  const [path, setPath] = useState(NONE);
  const text = files.get(talksPath(flow)) ?? '';
  const talks = useMemo(() => talksIn(text, flow), [text, flow]);
  const passed = useMemo(() => passedAt(path, version, talks, previewed), [path, version, talks, previewed]);
  const choose = (picked: string) => {
    setPath(picked);
    return passedAt(picked, version, talks, previewed);
  };
  const paths = [
    [NONE, words('tree-path-none')] as const,
    [PREVIEW, words('tree-path-preview')] as const,
    ...talks.map((talk) => [codeOf(talk), talk.name] as const),
  ];
  return { path, passed, paths, choose };
}

function passedAt(
  path: string,
  version: Version,
  talks: readonly Talk[],
  previewed: readonly string[],
): readonly string[] | undefined {
  if (path === PREVIEW) return previewed;
  const talk = talks.find((one) => codeOf(one) === path);
  return talk && pathOfTalk(version, talk, Date.now());
}

/** Names can be anything, also that of another path. */
const codeOf = ({ place }: Talk) => `talk ${place.line}`;
