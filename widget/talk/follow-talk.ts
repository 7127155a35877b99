import { adoptStyles } from '../launcher/adopt-styles.js';
import { otherWords } from '../panel/panel-state.js';
import type { Taken } from '../panel/talk-client.js';
import type { FollowedTalk, TalkHost } from '../panel/talk-host.js';
import talkCss from '../styles/talk.css?small';
import { isLive } from '../view/talk-live.js';
import { TalkPart } from '../view/talk-part.js';
import { countUnread } from './count-unread.js';
import { keepPlace, scrollToTalk } from './keep-place.js';
import { listen } from './listen.js';
import { namePerson } from './name-person.js';
import { unfolded, withPushed, withTalk } from './pushed-state.js';
import { sendInOrder } from './send-in-order.js';
import { tellNews } from './tell-news.js';

const TYPING_MS = 6_000;

/** Draws and follows a wait or a talk: what comes by itself is drawn, said and counted once. */
export function followTalk(host: TalkHost): FollowedTalk {
  const { frame } = host;
  adoptStyles(frame.root, talkCss, `${frame.options.server}/assets/widget.css`);
  /** Came while the resident waited for the answer to an act: only the talk in it is drawn until then. */
  let pending: Taken | undefined;
  const busyThere = () => frame.root.activeElement?.closest('.questions') != null;
  const push = (taken: Taken) => {
    const state = host.state();
    if (taken.seq < Math.max(state.seq, pending?.seq ?? 0)) return;
    if (host.busy()) {
      pending = taken;
      keepPlace(frame, () => host.draw(withTalk(state, taken)));
      return;
    }
    const open = unfolded(state, taken.view, busyThere());
    keepPlace(frame, () => host.draw({ ...withPushed(state, taken), open }));
    if (otherWords(state.view, taken.view))
      void host.labelsFor(taken.view).then((labels) => host.draw({ ...host.state(), labels }));
  };
  const folding = ({ target }: Event) => {
    const { id, open } = target as HTMLDetailsElement;
    const state = host.state();
    if (id === 'questions' && open !== state.open) host.draw({ ...state, open });
  };
  // It does not bubble.
  frame.body.addEventListener('toggle', folding, true);
  const outbox = sendInOrder(host, push);
  const typing = showTyping(host);
  const news = tellNews(host);
  const unread = countUnread(host);
  const title = namePerson(frame);
  const line = listen(host, {
    push,
    typing: typing.show,
    back: outbox.again,
    awake() {
      news.awake();
      unread.awake();
    },
  });
  return {
    part: TalkPart,
    drawn(state, own) {
      title.drawn(state);
      const fresh = news.drawn(state, own);
      unread.add(fresh);
      if (fresh > 0) typing.show();
      line.keep(isLive(state.view.talk));
    },
    acted(toTalk) {
      const late = pending;
      pending = undefined;
      if (late) push(late);
      if (toTalk && isLive(host.state().view.talk)) scrollToTalk(frame);
    },
    unfolded: (view) => unfolded(host.state(), view, busyThere()),
    shown() {
      if (isLive(host.state().view.talk)) scrollToTalk(frame);
      unread.shown();
    },
    write: outbox.write,
    typed: line.typed,
    stop() {
      frame.body.removeEventListener('toggle', folding, true);
      typing.show();
      outbox.stop();
      title.stop();
      line.stop();
    },
  };
}

/** Shows who of staff is typing, for a few seconds. */
function showTyping(host: TalkHost) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (name?: string) => {
    clearTimeout(timer);
    if (name) timer = setTimeout(show, TYPING_MS);
    const state = host.state();
    if (state.typing !== name) keepPlace(host.frame, () => host.draw({ ...state, typing: name }));
  };
  return { show };
}
