import { Agent, request } from 'node:http';

/** One keep-alive connection a resident, as browsers do. */
export const agent = new Agent({ keepAlive: true, maxSockets: 400 });

/** Posts JSON and reads JSON; throws on any status but 2xx. */
export function post(url: string, body: unknown, token?: string): Promise<Answer> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const got = Buffer.concat(parts).toString();
        if ((response.statusCode ?? 500) >= 300) reject(new Error(`${response.statusCode}: ${got.slice(0, 200)}`));
        else resolve(JSON.parse(got));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

interface Answer {
  readonly id?: string;
  readonly token?: string;
  readonly view?: View;
}

interface View {
  readonly kind: string;
  readonly step: string;
  readonly question?: { readonly type: string; readonly options?: readonly { readonly id: string }[] };
}

/** A resident who walks the flow again and again; each call of `turn` is one turn (a start or an answer). */
export function resident(base: string, flow: string): { turn(): Promise<void> } {
  let talk: { id: string; token: string; view: View; turns: number } | undefined;
  const turn = async () => {
    const input = talk && answerTo(talk.view, talk.turns);
    if (!talk || !input) {
      const { id = '', token = '', view } = await post(`${base}/v1/conversations`, { flow });
      talk = view && { id, token, view, turns: 0 };
      return;
    }
    const turnId = `${talk.id}-${talk.turns}`;
    const { view } = await post(`${base}/v1/conversations/${talk.id}/turns`, { turnId, input }, talk.token);
    talk = view && { ...talk, view, turns: talk.turns + 1 };
  };
  return { turn };
}

/** The first option, or the way out of a typed question; undefined at a result: then a new talk starts. */
function answerTo(view: View, turns: number): unknown {
  const { question, step } = view;
  if (view.kind === 'result' || view.kind === 'ended' || !question || turns > 40) return undefined;
  const [first] = question.options ?? [];
  if (first) return { type: 'choose', step, options: [first.id] };
  return { type: 'provide', step, value: '24 november 2026' };
}
