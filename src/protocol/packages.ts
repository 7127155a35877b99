import { z } from 'zod';
import { typedText } from './typed-text.js';

/** `/editor/api/packages`: flows of other towns, and ours for them. Times are ISO; a key is base64url. */

const text = z.string().max(5_000_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** `POST packages/look` and `POST package-keys`: a package as it stands in its file. */
export const packageRequestSchema = z.object({ text });

/** `POST packages`: the package, and what must change in the draft for it. */
export const addPackageRequestSchema = z.object({
  text,
  message: typedText(500),
  files: z
    .array(z.object({ path: z.string().max(400), text: z.string().max(1_000_000), was: hash.nullable() }))
    .max(400),
});

/** `POST package-files` */
export const packageFileRequestSchema = z.object({ flow: z.string().max(200) });

interface File {
  readonly path: string;
  readonly text: string;
}

/** `POST packages/look`: what the package says of itself, and how it stands to this town. */
export interface PackageLook {
  readonly flow: string;
  readonly name: string;
  readonly version: number;
  readonly maker: string;
  readonly made: string;
  readonly licence: string;
  readonly files: readonly File[];
  readonly facts: readonly { readonly name: string; readonly about: string; readonly example: string }[];
  /** To compare with what the maker says. */
  readonly code: string;
  readonly trusted: boolean;
  /** Another key is trusted under the name of this maker. */
  readonly sameName: boolean;
  /** The files as this maker brought them before. */
  readonly base: readonly File[];
}

/** `GET packages` */
export interface PackagesAnswer {
  readonly added: readonly {
    readonly flow: string;
    readonly name: string;
    readonly maker: string;
    readonly version: number;
    readonly made: string;
    readonly at: string;
  }[];
  readonly keys: readonly {
    readonly key: string;
    readonly maker: string;
    readonly code: string;
    readonly since: string;
  }[];
  /** The flows that are live, by name: each can be packed. */
  readonly flows: readonly { readonly flow: string; readonly name: string }[];
}

/** `POST package-files`: a file to keep, with the control code of this town. */
export interface PackageFileAnswer extends File {
  readonly code: string;
}
