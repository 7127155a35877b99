import express, { type RequestHandler, type Router } from 'express';
import type { FlowPackage } from '../../flow/package.js';
import { packageText } from '../../flow/package.js';
import { asWritten } from '../../flow/template.js';
import type { SaveAnswer } from '../../protocol/editor.js';
import {
  addPackageRequestSchema,
  type PackageFileAnswer,
  type PackageLook,
  type PackagesAnswer,
  packageFileRequestSchema,
  packageRequestSchema,
} from '../../protocol/packages.js';
import { addedPackages, forgetPackage, type Hindrance } from '../../publishing/packages/added-packages.js';
import { controlCode } from '../../publishing/packages/package-signature.js';
import { distrustKey, trustedKeys, trustKey } from '../../publishing/packages/trusted-keys.js';
import { recordAudit } from '../../staff/audit.js';
import { answer, endpoint, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import type { Fault } from '../fault.js';
import { inThreadFor } from '../in-thread.js';
import { makePackage } from '../packages/make-package.js';
import { ownKey } from '../packages/own-key.js';
import { readPackage } from '../packages/read-package.js';
import { standingOf, takePackage } from '../packages/take-package.js';
import { liveNow } from '../publishing/make-live.js';
import { DeskFault, fieldFault } from '../staff/desk-fault.js';
import { actorOf, requireStaff, staffIn } from '../staff/require-staff.js';
import { mustBeKeepable } from './draft-routes.js';

/** The rows of the table of the editors for packages: `editor` takes them in, `publisher` trusts makers and gives flows away. */
export function packageRoutes(router: Router, desk: Desk): void {
  const either = requireStaff(desk, 'editor', 'publisher');
  // A package is text in JSON in JSON.
  const body = express.json({ limit: '24mb', strict: false });
  const editor = [requireStaff(desk, 'editor'), body];
  const publisher = [requireStaff(desk, 'publisher'), body];
  endpoint(router, '/packages', { get: [either, getPackages(desk)], post: [...editor, postPackage(desk)] });
  endpoint(router, '/packages/look', { post: [either, body, postLook(desk)] });
  endpoint(router, '/packages/:flow', { delete: [...publisher, deletePackage(desk) as RequestHandler] });
  endpoint(router, '/package-keys', { post: [...publisher, postKey(desk)] });
  endpoint(router, '/package-keys/:key', { delete: [...publisher, deleteKey(desk) as RequestHandler] });
  endpoint(router, '/package-files', { post: [...publisher, postPackageFile(desk)] });
}

/** `GET packages`: what was added, who is trusted, and what can be packed. */
function getPackages({ store, versions }: Desk): RequestHandler {
  return async (_request, response) => {
    const added = await addedPackages(store.read);
    const keys = await trustedKeys(store.read);
    const { flows, content } = versions.current;
    const titles = content.get('nl')?.flows;
    answer(response, 200, {
      added: added.map(({ key: _, at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })),
      keys: keys.map(({ key, maker, since }) => ({
        ...{ key, maker, code: controlCode(key) },
        since: new Date(since).toISOString(),
      })),
      flows: [...flows.keys()]
        .sort()
        .map((flow) => ({ flow, name: asWritten(titles?.get(flow)?.title.text ?? []) || flow })),
    } satisfies PackagesAnswer);
  };
}

/** `POST packages/look`: reads a package and says what it is; nothing is kept. */
function postLook({ store }: Desk): RequestHandler {
  return async (request, response) => {
    const given = await packageIn(staffIn(response).id, valid(packageRequestSchema, request.body).text);
    const { hindrance, ...standing } = await standingOf(store.read, given);
    if (hindrance) throw hindered(hindrance);
    const { key, signature: _, ...said } = given;
    answer(response, 200, { ...said, ...standing, code: controlCode(key) } satisfies PackageLook);
  };
}

/** `POST packages`: takes a package of a trusted maker into the draft, as one save. */
function postPackage(desk: Desk): RequestHandler {
  return async (request, response) => {
    const { text, ...taking } = valid(addPackageRequestSchema, request.body);
    const given = await packageIn(staffIn(response).id, text);
    mustBeKeepable(taking.files);
    const by = actorOf(desk, request, response);
    const outcome = await desk.store.write(async (session) => {
      const taken = await takePackage(session, given, { ...taking, at: by.at, author: by.actor });
      if (taken.type === 'saved') {
        const detail = { version: given.version, count: taking.files.length };
        await recordAudit(session, { ...by, action: 'package-added', object: `flow:${given.flow}`, detail });
      }
      return taken;
    });
    switch (outcome.type) {
      case 'saved':
        return answer(response, 200, { revision: outcome.revision, files: outcome.files } satisfies SaveAnswer);
      case 'conflicts':
        throw new DeskFault('draft-conflict', { conflicts: outcome.conflicts });
      case 'not-trusted':
        throw new DeskFault('package-not-trusted');
      case 'strange-file':
        throw fieldFault('files', 'Alleen bestanden van het pakket zelf.', 'Only files of the package itself.');
      default:
        throw hindered(outcome);
    }
  };
}

/** `DELETE packages/{flow}`: lets a package go; the flow stays and is the town's own. */
function deletePackage(desk: Desk): RequestHandler<{ flow: string }> {
  return async (request, response) => {
    const { flow } = request.params;
    const by = actorOf(desk, request, response);
    const done = await desk.store.write(async (session) => {
      const gone = await forgetPackage(session, flow);
      if (gone) await recordAudit(session, { ...by, action: 'package-let-go', object: `flow:${flow}` });
      return gone;
    });
    if (!done) throw new DeskFault('package-unknown');
    response.status(204).end();
  };
}

/** `POST package-keys`: somebody compared the code, and trusts the maker of this package. */
function postKey(desk: Desk): RequestHandler {
  return async (request, response) => {
    const { key, maker } = await packageIn(staffIn(response).id, valid(packageRequestSchema, request.body).text);
    const by = actorOf(desk, request, response);
    await desk.store.write(async (session) => {
      await trustKey(session, { key, maker, since: by.at, by: by.actor });
      await recordAudit(session, { ...by, action: 'maker-trusted', object: `key:${key}` });
    });
    response.status(204).end();
  };
}

/** `DELETE package-keys/{key}`: no new packages of that maker; what was added stays. */
function deleteKey(desk: Desk): RequestHandler<{ key: string }> {
  return async (request, response) => {
    const { key } = request.params;
    const by = actorOf(desk, request, response);
    const done = await desk.store.write(async (session) => {
      const gone = await distrustKey(session, key);
      if (gone) await recordAudit(session, { ...by, action: 'maker-distrusted', object: `key:${key}` });
      return gone;
    });
    if (!done) throw new DeskFault('package-unknown');
    response.status(204).end();
  };
}

/** `POST package-files`: a flow as residents see it now, packed and signed with the key of this town. */
function postPackageFile(desk: Desk): RequestHandler {
  return async (request, response) => {
    const { flow } = valid(packageFileRequestSchema, request.body);
    const by = actorOf(desk, request, response);
    const { publication, files } = await liveNow(desk);
    const making = { files, flow, version: publication.id, at: by.at };
    const made = makePackage(making, ownKey(desk.settings.dataFolder));
    if (!made) throw new DeskFault('package-unknown');
    const detail = { version: publication.id };
    await desk.store.write((session) =>
      recordAudit(session, { ...by, action: 'package-made', object: `flow:${flow}`, detail }),
    );
    answer(response, 200, {
      path: `${flow}-${made.version}.wegwijs-pakket`,
      text: packageText(made),
      code: controlCode(made.key),
    } satisfies PackageFileAnswer);
  };
}

/** The name the build gives to `read-package-worker.ts`. */
const READER = 'read-package-worker.js';

/** Reads a package in a thread: a stranger wrote it, and may have made it slow to read. */
async function packageIn(staff: string, text: string): Promise<FlowPackage> {
  const given = await inThreadFor(staff, READER, { text }, () => readPackage(text));
  if (!('flow' in given)) throw fieldFault('text', given.nl, given.en);
  return given;
}

function hindered(hindrance: Hindrance): Fault {
  if (hindrance.type === 'older') return new DeskFault('package-older', { version: hindrance.version });
  return new DeskFault('package-other-maker', { path: hindrance.path });
}
