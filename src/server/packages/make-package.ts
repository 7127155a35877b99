import type { KeyObject } from 'node:crypto';
import { parseDocument } from 'yaml';
import { CARE_KEYS } from '../../flow/care.js';
import { fileKind } from '../../flow/file-kind.js';
import { type FlowPackage, PACKAGE_LICENCE } from '../../flow/package.js';
import { factsNamed } from '../../flow/package-facts.js';
import { packageFiles } from '../../flow/package-files.js';
import { readVersion } from '../../flow/read-version.js';
import { readYaml } from '../../flow/read-yaml.js';
import { asWritten } from '../../flow/template.js';
import type { SourceFile } from '../../flow/version.js';
import { nodeAt } from '../../flow/yaml-at.js';
import { signPackage } from '../../publishing/packages/package-signature.js';

interface Making {
  readonly files: readonly SourceFile[];
  readonly flow: string;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A package of a flow of this town, signed with its key; undefined when the flow is not there or cannot be run. */
export function makePackage({ files, flow, version, at }: Making, key: KeyObject): FlowPackage | undefined {
  const read = readVersion(files, 'package').version;
  const title = read?.content.get('nl')?.flows.get(flow)?.title.text;
  const municipality = files.find(({ path }) => path === 'content/municipality.yaml');
  if (!read?.flows.has(flow) || !title || !municipality) return undefined;
  const own = packageFiles(files, flow).map(withoutCare);
  const facts = factsNamed(own, municipality).map(({ name, about, example }) => ({
    name,
    about: oneLine(about),
    example: oneLine(example),
  }));
  const content = {
    ...{ flow, version, facts },
    name: oneLine(asWritten(title)).slice(0, 200),
    maker: oneLine(read.municipality.name).slice(0, 200),
    made: new Date(at).toISOString(),
    licence: PACKAGE_LICENCE,
    files: own.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return signPackage(content, key);
}

/** Who answers for it here, and when they look again, is of this town alone: names of colleagues do not travel. */
function withoutCare({ path, text }: SourceFile): SourceFile {
  const { root } = readYaml({ path, text });
  if (fileKind(path)?.type !== 'flow' || root?.kind !== 'map') return { path, text };
  const steps = nodeAt(root, ['steps']);
  const said = [
    { keys: [], node: root },
    ...(steps?.kind === 'map' ? steps.entries.map(({ key, value }) => ({ keys: ['steps', key], node: value })) : []),
  ].flatMap(({ keys, node }) => CARE_KEYS.filter((key) => nodeAt(node, [key])).map((key) => [...keys, key]));
  if (said.length === 0) return { path, text };
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  for (const keys of said) document.deleteIn(keys);
  return { path, text: document.toString({ lineWidth: 0 }) };
}

/** What fits on one line of a package. */
const oneLine = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '')
    .trim();
