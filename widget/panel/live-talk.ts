import type { FollowedTalk, TalkHost } from './talk-host.js';

const AGAIN_MS = 10_000;

export interface LiveTalk {
  /** There once it is loaded. */
  now?: FollowedTalk;
  /** Loads what draws and follows a talk. Only for a resident who asks for a person or has a talk. */
  load(): void;
  stop(): void;
}

/** A talk of the resident with a person, whose part of the widget is loaded only when there is one. */
export function liveTalk(host: TalkHost): LiveTalk {
  let wanted = false;
  const load = () => {
    wanted = true;
    import('../talk/follow-talk.js').then(
      ({ followTalk }) => {
        if (!wanted) return;
        live.now = followTalk(host);
        host.draw(host.state());
        live.now.acted(true);
      },
      () => setTimeout(() => wanted && load(), AGAIN_MS),
    );
  };
  const live: LiveTalk = {
    load: () => wanted || load(),
    stop() {
      wanted = false;
      live.now?.stop();
    },
  };
  return live;
}
