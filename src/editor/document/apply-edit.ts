import type { Edit } from './edit.js';
import { connect } from './edit-connect.js';
import { addAction, addOption, moveOption, removeAction, removeOption } from './edit-options.js';
import { editPart, isPartEdit } from './edit-parts.js';
import { addStep, moveStep, removeStep, setField } from './edit-steps.js';
import { addTalk, addTalkLines, removeTalk } from './edit-talks.js';
import { addTopicLanguage } from './edit-topics.js';
import { EditFault, type Files } from './files.js';
import type { PartEdit } from './part-edit.js';
import { removeFlow } from './remove-flow.js';
import { renameStep } from './rename-step.js';
import { replaceWords } from './replace-words.js';
import { setWords } from './set-words.js';
import { inStep } from './step-slice.js';
import { editTown, type TownEdit } from './town/town-edit.js';
import { markTranslations, unmarkTranslation } from './translation.js';
import { finishWork, putText, removeAt, setAt, startWork, type Work, workText } from './work.js';
import type { Keys } from './yaml-source.js';

/**
 * The files after an edit. Only the lines concerned change: what stands around them, comments and order included, stays to
 * the byte. Throws an `EditFault` with a Dutch sentence when the edit cannot be; the files given are never changed.
 */
export function applyEdit(files: Files, edit: Edit): Files {
  const work = startWork(files);
  perform(work, edit);
  return finishWork(work, edit.type === 'set-files');
}

type Own = Exclude<Edit, PartEdit | TownEdit>;

const ACTS: { readonly [T in Own['type']]: (work: Work, edit: Extract<Own, { type: T }>) => void } = {
  'set-text': (work, { path, keys, text }) => inStep(work, path, keys, (part) => setText(part, path, keys, text)),
  'add-language-text': setFlowText,
  'keep-translation': (work, { language, flow, place }) =>
    unmarkTranslation(work, `content/${language}/${flow}.yaml`, place.split('/')),
  'set-words': (work, { path, keys, words }) => inStep(work, path, keys, (part) => setWords(part, path, keys, words)),
  'add-step': addStep,
  'remove-step': removeStep,
  'rename-step': renameStep,
  'move-step': moveStep,
  'add-option': addOption,
  'remove-option': removeOption,
  'move-option': moveOption,
  connect,
  'set-field': setField,
  'remove-flow': removeFlow,
  'add-action': addAction,
  'remove-action': removeAction,
  'add-talk': addTalk,
  'add-talk-lines': addTalkLines,
  'remove-talk': removeTalk,
  'add-topic-language': addTopicLanguage,
  'replace-words': replaceWords,
  'set-files': (work, { files }) => setFiles(work, files),
};

function perform(work: Work, edit: Edit): void {
  if (isPartEdit(edit)) editPart(work, edit);
  else if (Object.hasOwn(ACTS, edit.type))
    (ACTS[edit.type as Own['type']] as (work: Work, edit: Edit) => void)(work, edit);
  else editTown(work, edit as TownEdit);
}

function setText(work: Work, path: string, keys: Keys, text: string | null): void {
  if (keys.length === 0) throw new EditFault('Zeg welke tekst er verandert.');
  if (text === null) {
    removeAt(work, path, keys);
    return;
  }
  // A newline at the end says nothing: lines end by themselves.
  setAt(work, path, keys, text.replace(/\r\n?/g, '\n').replace(/\s+$/, ''));
}

function setFlowText(work: Work, { language, flow, keys, text }: Extract<Edit, { type: 'add-language-text' }>): void {
  const path = `content/${language}/${flow}.yaml`;
  if (workText(work, path) === undefined && text !== null) putText(work, path, '');
  if (language === 'nl') markTranslations(work, flow, keys, text);
  inStep(work, path, keys, (part) => setText(part, path, keys, text));
  if (language !== 'nl') unmarkTranslation(work, path, keys);
}

/** Whole files may be wrong inside: an editor who writes by hand mends them step by step, and the check says what is wrong. */
function setFiles(work: Work, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (!/^(?:flows|content)\/[A-Za-z0-9_./-]+\.yaml$/.test(path) || path.includes('..')) {
      throw new EditFault(`Een bestand "${path}" kan niet. Het hoort in de map flows of content en eindigt op .yaml.`);
    }
    work.texts.set(path, text);
  }
}
