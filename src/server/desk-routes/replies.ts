import type { RequestHandler } from 'express';
import { z } from 'zod';
import { replay } from '../../conversation/evolve.js';
import { speechOf } from '../../conversation/speech.js';
import type { Reply } from '../../protocol/desk.js';
import { idSchema } from '../../protocol/typed-text.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { momentNow } from '../moment-now.js';

const querySchema = z.object({ language: idSchema.optional() });

/**
 * `GET /desk/api/replies?language=nl`: the ready answers of the version that new conversations begin with, facts of the
 * town filled in, in both reading levels. In Dutch where the language has none.
 */
export function getReplies(desk: Desk): RequestHandler {
  return (request, response) => {
    const { language = 'nl' } = valid(querySchema, request.query);
    answer(response, 200, { replies: repliesIn(desk, language) });
  };
}

function repliesIn(desk: Desk, language: string): Reply[] {
  const version = desk.versions.current;
  const own = version.content.get(language)?.replies ?? [];
  const spoken = own.length > 0 ? language : 'nl';
  const state = replay([{ type: 'ConversationStarted', version: version.id, language: spoken }]);
  const moment = momentNow(version.municipality, desk.clock.now());
  const plain = speechOf(version, state, moment);
  const easy = speechOf(version, { ...state, simple: true }, moment);
  const replies = version.content.get(spoken)?.replies ?? [];
  return replies.map(({ id, title, words }) => ({ id, title, text: plain.say(words), simple: easy.say(words) }));
}
