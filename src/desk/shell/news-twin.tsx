/** @jsxImportSource react */
import { Link } from '@nl-design-system-candidate/link-react';
import { useEffect, useState } from 'react';
import { beep, notify } from '../live/alerts.js';
import { sayNews } from '../live/announce.js';
import { deskSettings } from '../live/desk-settings.js';
import { deskState, onChange, useDesk } from '../live/desk-store.js';
import { isOver, type News, newsBetween } from '../live/news.js';
import { firstWords } from '../live/pace.js';
import { hashOf, routeOf } from '../live/route.js';
import { topicWords, useWords, type Words } from '../words.js';

/** How long the line stands out, milliseconds. */
const FRESH = 8000;
/** So many lines are kept: when the last is over, one before it may still matter. */
const KEPT = 10;

/**
 * The last thing that came in as a line on the screen: what the sound says, for who does not hear it. The line is always
 * there, so that nothing moves under the pointer when something comes in.
 */
export function NewsTwin() {
  const words = useWords();
  const { queue } = useDesk();
  const [told, setTold] = useState<readonly News[]>([]);
  const [fresh, setFresh] = useState(false);
  useEffect(
    () =>
      onChange((before) => {
        const news = newsBetween(before, deskState());
        for (const one of news) sayNews(lineOf(words, one));
        const [first] = news;
        if (!first) return;
        setTold((all) => [...all, ...news].slice(-KEPT));
        setFresh(true);
        tellOutside(words, first);
      }),
    [words],
  );
  useEffect(() => {
    if (told.length === 0 || !fresh) return;
    const timer = setTimeout(() => setFresh(false), FRESH);
    return () => clearTimeout(timer);
  }, [told, fresh]);
  const last = told.findLast((news) => !isOver(news, queue));
  return (
    <p className={last && fresh ? 'alert-twin alert-fresh' : 'alert-twin'}>
      {last ? (
        <Link href={placeOf(last)}>{lineOf(words, last)}</Link>
      ) : (
        <span className="muted">{words('news-none')}</span>
      )}
    </p>
  );
}

function placeOf(news: News): string {
  return hashOf({ type: 'work', conversation: news.type === 'waiting' ? undefined : news.conversation });
}

/** Sound and notification, each only when it is switched on. A notification names the topic, not what was written. */
function tellOutside(words: Words, news: News): void {
  const { sound, notifications } = deskSettings();
  if (sound) beep();
  if (notifications)
    notify(words('desk-title'), words(`news-${news.type}-short`, { topic: topicWords(words, news.topic) }));
}

function lineOf(words: Words, news: News): string {
  if (news.type !== 'message') return words(`news-${news.type}`, { topic: topicWords(words, news.topic) });
  const text = firstWords(news.text);
  const route = routeOf(location.hash);
  const here = route.type === 'work' && route.conversation === news.conversation;
  // With several talks at once one must know which of them it is; in the talk that is open one knows.
  return here
    ? words('news-message', { text })
    : words('news-message-elsewhere', { text, topic: topicWords(words, news.topic) });
}
