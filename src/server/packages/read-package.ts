import { fileKind } from '../../flow/file-kind.js';
import { type FlowPackage, PACKAGE_FORMAT } from '../../flow/package.js';
import { callsIn, packageFiles } from '../../flow/package-files.js';
import { readYaml } from '../../flow/read-yaml.js';
import { OF_A_LANGUAGE } from '../../flow/sort-files.js';
import { isDraftPath } from '../../publishing/file-paths.js';
import { isSignedRight } from '../../publishing/packages/package-signature.js';
import { packageSchema } from './package-schema.js';

/** The longest package, in characters: twenty times our largest flow. */
export const LONGEST_PACKAGE = 5_000_000;

/** Why something is no package that can be used, in Dutch and English. */
export interface Unfit {
  readonly nl: string;
  readonly en: string;
}

/**
 * Reads a package and looks whether it is what it says: whole, signed, and nothing in it but the flow and what belongs to
 * it. Whether its maker is trusted is another matter.
 */
export function readPackage(text: string): FlowPackage | Unfit {
  if (text.length > LONGEST_PACKAGE) return tooLarge;
  const given = fromJson(text);
  if (isNewer(given)) return newer;
  const read = packageSchema.safeParse(given);
  if (!read.success) return noPackage;
  const { 'wegwijs-pakket': _, ...found } = read.data;
  if (!isSignedRight(found)) return badSignature;
  return strangeFile(found) ?? unreadable(found) ?? missingFlow(found) ?? found;
}

const noPackage: Unfit = {
  nl: 'Dit bestand is geen pakket van Wegwijs. Vraag de maker om het bestand nog eens te sturen.',
  en: 'This file is no package of Wegwijs. Ask the maker to send the file again.',
};

const tooLarge: Unfit = {
  nl: 'Dit pakket is te groot. Vraag de maker om het gesprek op te delen.',
  en: 'This package is too large. Ask the maker to divide the flow.',
};

const newer: Unfit = {
  nl: 'Dit pakket is gemaakt met een nieuwere versie van Wegwijs. Werk uw Wegwijs eerst bij.',
  en: 'This package was made with a newer version of Wegwijs. Update your Wegwijs first.',
};

const badSignature: Unfit = {
  nl: 'De handtekening klopt niet. Iemand heeft dit pakket veranderd na het maken. Vraag de maker om een nieuw pakket.',
  en: 'The signature is wrong. Somebody changed this package after it was made. Ask the maker for a new one.',
};

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(given: unknown): boolean {
  const format = (given as Record<string, unknown> | null | undefined)?.['wegwijs-pakket'];
  return typeof format === 'number' && format > PACKAGE_FORMAT;
}

/** A file that a package of this flow may not carry: another town's facts, a flow that is not called, a place elsewhere. */
function strangeFile({ files, flow }: FlowPackage): Unfit | undefined {
  const own = new Set(packageFiles(files, flow).map(({ path }) => path));
  const seen = new Set<string>();
  const strange = files.find(({ path }) => {
    const kind = fileKind(path);
    const known = seen.has(path) || !isDraftPath(path) || !own.has(path);
    seen.add(path);
    return known || (kind?.type === 'flow' && OF_A_LANGUAGE.includes(kind.id));
  });
  return (
    strange && {
      nl: `In dit pakket zit een bestand dat niet bij het gesprek hoort: ${shown(strange.path)}. Gebruik het niet.`,
      en: `This package holds a file that does not belong to the flow: ${shown(strange.path)}. Do not use it.`,
    }
  );
}

/** A path as it can be shown: only what a path of ours has. */
const shown = (path: string) => `"${path.replace(/[^A-Za-z0-9_./-]/g, '?')}"`;

function unreadable({ files }: FlowPackage): Unfit | undefined {
  for (const file of files) {
    const [first] = /\p{Surrogate}/u.test(file.text)
      ? [{ line: 1, message: 'In deze tekst staat een kapot teken.' }]
      : readYaml(file).sheet.found;
    if (first) {
      return {
        nl: `Een bestand in dit pakket klopt niet: ${file.path}, regel ${first.line}. ${first.message}`,
        en: `A file in this package is not right: ${file.path}, line ${first.line}. ${first.message}`,
      };
    }
  }
  return undefined;
}

function missingFlow({ files, flow }: FlowPackage): Unfit | undefined {
  const flows = files.filter(({ path }) => fileKind(path)?.type === 'flow');
  const there = new Set(flows.map(({ path }) => path));
  const wanted = [flow, ...flows.flatMap(callsIn)];
  const missing = wanted.find((id) => !there.has(`flows/${id}.yaml`));
  return missing === undefined
    ? undefined
    : {
        nl: `In dit pakket ontbreekt het gesprek ${shown(missing)}. Vraag de maker om een nieuw pakket.`,
        en: `The flow ${shown(missing)} is missing in this package. Ask the maker for a new one.`,
      };
}
