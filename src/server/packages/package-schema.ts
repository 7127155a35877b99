import { z } from 'zod';
import { PACKAGE_FORMAT, PACKAGE_LICENCE } from '../../flow/package.js';
import { LONGEST_FILE } from '../../flow/read-yaml.js';

/** One line that looks like what it is: no control characters, nothing that turns the reading direction around. */
const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u);

/** A file as `packageText` writes it; anything more or less is no package. */
export const packageSchema = z.strictObject({
  'wegwijs-pakket': z.literal(PACKAGE_FORMAT),
  flow: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/),
  name: line(200),
  version: z.number().int().min(1).max(1_000_000_000),
  maker: line(200).min(1),
  made: z.iso.datetime().max(40),
  licence: z.literal(PACKAGE_LICENCE),
  facts: z.array(z.strictObject({ name: line(200), about: line(400), example: line(400) })).max(2000),
  files: z.array(z.strictObject({ path: z.string().max(200), text: z.string().max(LONGEST_FILE) })).max(400),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});
