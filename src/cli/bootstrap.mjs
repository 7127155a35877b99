#!/usr/bin/env node
/** `wegwijs COMMAND ...` from a checkout: makes it ready when it is not, then runs the command. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built, ensureBuilt, ensureInstalled, stop } from './prepare.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Wegwijs heeft Node 20.19 of nieuwer nodig. Dit is ${process.version}.`);

ensureInstalled({ dev: false });
ensureBuilt();
const { main } = await import(pathToFileURL(join(built, 'server', 'wegwijs.js')).href);
process.exitCode = await main(process.argv.slice(2));
